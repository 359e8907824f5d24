import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../command-line.test-support.ts";

const FOLDER = join(import.meta.dirname, "../../examples/scores");
const examples = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const INSTRUMENTS = [
  "nprs",
  "psfs",
  "ostrc-o2",
  "ostrc-h2",
  "rmdq",
  "start-back",
  "axspa-ng65",
  "trunk-endurance",
  "modified-thomas",
  "session-spike",
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-scores-"));
});

async function score(instrument: string, answers: unknown) {
  const path = join(folder, "answers.json");
  writeFileSync(path, JSON.stringify(answers));
  const { code, stdout, stderr } = await runCommand(["score", instrument, path, "--json"]);
  return { code, json: JSON.parse(stdout), stderr };
}

describe("the example scores", () => {
  it("are there for every instrument, and for no other", () => {
    expect(examples.toSorted()).toEqual(INSTRUMENTS.map((id) => `${id}.json`).toSorted());
  });

  it.each(INSTRUMENTS)("%s: the score is the one worked out by hand", async (id) => {
    const { code, stdout, stderr } = await runCommand(["score", id, join(FOLDER, `${id}.json`), "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(readFileSync(join(FOLDER, "expected", `${id}.json`), "utf8")),
    );
  });

  it.each(INSTRUMENTS)("%s: says in words what the score means and on whose word", async (id) => {
    const { code, stdout } = await runCommand(["score", id, join(FOLDER, `${id}.json`)]);
    expect(code).toBe(0);
    expect(stdout.split("\n").length).toBeGreaterThan(4);
    expect(stdout).toContain(`(${id}/1; `);
    expect(stdout).not.toMatch(/null|undefined|NaN|\{/);
  });
});

const nine = { onsetAgeYears: 40, durationMonths: 6 };

describe("published vectors", () => {
  it.each([
    ["ostrc-o2", { q1: 17, q2: 25, q3: 25, q4: 25 }, { severity: 92, substantial: true }],
    ["ostrc-o2", { q1: 8, q2: 17, q3: 8, q4: 8 }, { severity: 41, substantial: true }],
    ["ostrc-o2", { q1: 0, q2: null, q3: null, q4: null }, { severity: 0, substantial: null }],
    ["ostrc-o2", { q1: 8, q2: 0, q3: 0, q4: 8 }, { severity: 16, substantial: false }],
    ["ostrc-h2", { q1: 25, q2: null, q3: null, q4: null }, { severity: 100, substantial: true }],
    ["ostrc-o2", { q1: 8, q2: 17, q3: 8, q4: null }, { severity: null, substantial: true }],
    [
      "start-back",
      { items: [0, 0, 0, 0, 0, 0, 0, 0], bothersomeness: "not at all" },
      { total: 0, psych: 0, stratum: "low" },
    ],
    [
      "start-back",
      { items: [1, 1, 1, 1, 0, 0, 0, 0], bothersomeness: "not at all" },
      { total: 4, psych: 0, stratum: "medium" },
    ],
    [
      "start-back",
      { items: [1, 1, 1, 1, 1, 1, 1, 1], bothersomeness: "extremely" },
      { total: 9, psych: 5, stratum: "high" },
    ],
    [
      "start-back",
      { items: [0, 0, 0, 0, 1, 1, 1, 0], bothersomeness: "very much" },
      { total: 4, psych: 4, stratum: "high" },
    ],
    ["axspa-ng65", { ...nine, criteria: ["arthritis", "enthesitis"] }, { action: "safety-net", count: 2 }],
    [
      "axspa-ng65",
      { ...nine, criteria: ["arthritis", "enthesitis", "psoriasis"] },
      { action: "hla-b27", count: 3 },
    ],
    [
      "axspa-ng65",
      { ...nine, onsetAgeYears: 34, criteria: ["arthritis", "enthesitis", "psoriasis"] },
      { action: "refer", count: 4 },
    ],
    ["session-spike", { longestKm: 10, sessionKm: 11 }, { class: "reference" }],
    ["session-spike", { longestKm: 10, sessionKm: 13 }, { class: "small" }],
  ])("%s %j", async (id, answers, expected) => {
    expect(await score(id, answers)).toEqual({ code: 0, json: expected, stderr: "" });
  });
});

describe("refused", () => {
  it("an instrument that does not exist: exit code 2 and the list of those that do", async () => {
    const { code, json, stderr } = await score("odi", {});
    expect([code, json.error.code]).toEqual([2, "argumentInvalid"]);
    for (const id of INSTRUMENTS) expect(json.error.message).toContain(id);
    expect(stderr).toContain("See: backstride --help");
  });

  it.each([
    ["an age of 0", "axspa-ng65", { ...nine, onsetAgeYears: 0, criteria: [] }, "inputInvalid"],
    ["an age of 140", "axspa-ng65", { ...nine, onsetAgeYears: 140, criteria: [] }, "inputInvalid"],
    ["negative seconds", "trunk-endurance", { extensorS: -5 }, "inputInvalid"],
    ["an answer off the scale", "ostrc-o2", { q1: 8, q2: 13, q3: 8, q4: 8 }, "inputInvalid"],
    [
      "seven items",
      "start-back",
      { items: [1, 1, 1, 1, 1, 1, 1], bothersomeness: "slightly" },
      "inputInvalid",
    ],
    ["a field that does not exist", "rmdq", { baseline: 12, followUp: 7, age: 40 }, "unknownField"],
    ["a list of answers", "nprs", [3, 4], "inputInvalid"],
  ])("%s", async (_name, id, answers, expected) => {
    const { code, json } = await score(id, answers);
    expect([code, json.error.code]).toEqual([2, expected]);
  });

  it("a file that is not there, text that is no JSON, no file", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{");
    const runs = [
      await runCommand(["score", "rmdq", join(folder, "gone.json"), "--json"]),
      await runCommand(["score", "rmdq", broken, "--json"]),
      await runCommand(["score", "rmdq", "--json"]),
    ];
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(runs.map(({ stdout }) => JSON.parse(stdout).error.code)).toEqual([
      "fileNotFound",
      "jsonInvalid",
      "argumentInvalid",
    ]);
  });
});
