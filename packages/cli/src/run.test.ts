import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../../../tests/command-line.test-support.ts";

const examples = join(import.meta.dirname, "../../../examples");
let folder = "";
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-cli-"));
});

describe("wrong arguments", () => {
  it.each([
    ["a command that does not exist", ["asess"]],
    ["help for a command that does not exist", ["help", "asess"]],
    ["an option that does not exist", ["decode", "x.fit", "--jason"]],
    ["no file", ["decode"]],
    ["no output folder", ["simulate"]],
    ["a seed that is no number", ["simulate", "--out", "x", "--seed", "one"]],
    ["a cause that does not exist", ["simulate", "--out", "x", "--cause", "age"]],
    ["a scenario and a runner", ["assess", "x.json", "--runner", "me"]],
    ["neither", ["assess"]],
    ["a document id that is no UUID", ["report", "x.json", "--fhir", "--document-id", "7"]],
  ])("%s: exit code 2, one line and where to look, nothing on standard output", async (_name, argv) => {
    const { code, stdout, stderr } = await runCommand(argv);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^backstride: .+ \(argumentInvalid\)\nSee: backstride --help\n$/s);
  });

  it("no command at all shows the help and does nothing", async () => {
    const { code, stdout, stderr } = await runCommand([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Usage: backstride/);
    expect(stderr).not.toContain("outputHelp");
  });

  it("with --json the refusal is the one JSON document", async () => {
    for (const argv of [["simulate"], ["asess"], ["help", "asess"]]) {
      const { code, stdout } = await runCommand([...argv, "--json"]);
      expect([code, JSON.parse(stdout).error.code]).toEqual([2, "argumentInvalid"]);
    }
  });

  it("help and version are no failure", async () => {
    const help = await runCommand(["--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain("it does not diagnose");
    for (const command of [
      "serve",
      "import",
      "decode",
      "assess",
      "triage",
      "causes",
      "exposures",
      "plan",
      "report",
      "score",
      "evidence",
      "simulate",
    ]) {
      expect(help.stdout).toContain(`  ${command} `);
      const own = await runCommand([command, "--help"]);
      expect(own.code).toBe(0);
      expect(own.stdout).toMatch(/Examples?:/);
    }
    expect(await runCommand(["help"])).toEqual(help);
    const [asked, given] = [await runCommand(["help", "plan"]), await runCommand(["plan", "--help"])];
    expect(asked).toEqual(given);
    expect((await runCommand(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("refused input: exit code 2 and a code", () => {
  it.each([
    ["an empty file", () => file("empty.fit", ""), "fileIsEmpty"],
    ["a text called .fit", () => file("text.fit", "This is not a recording.\n"), "formatUnknown"],
    ["a file that is not there", () => join(folder, "gone.fit"), "fileNotFound"],
    ["a folder", () => folder, "fileNotReadable"],
    [
      "gzip that is none",
      () => file("broken.fit.gz", Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3)),
      "gzipBroken",
    ],
    ["a zip", () => file("archive.zip", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)), "formatUnknown"],
  ])("decode %s", async (_name, path, expected) => {
    const { code, stdout, stderr } = await runCommand(["decode", path(), "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.code).toBe(expected);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [
      "a scenario with an unknown field",
      { format: "backstride-scenario/1", now: "2026-05-31T08:00:00Z", mood: 1 },
      "unknownField",
    ],
    ["a scenario of another format", { format: "other" }, "inputInvalid"],
    ["an array", [], "inputInvalid"],
  ])("assess %s", async (_name, json, expected) => {
    const { code, stdout } = await runCommand([
      "assess",
      file("scenario.json", JSON.stringify(json)),
      "--json",
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.code).toBe(expected);
  });

  it("text that is no JSON, an unknown question, an unknown evidence id", async () => {
    const codes = [
      await runCommand(["assess", file("no.json", "{"), "--json"]),
      await runCommand(["triage", file("strange.json", '{"mood":"yes"}'), "--json"]),
      await runCommand(["evidence", "nobody-1900", "--json"]),
    ].map(({ stdout }) => JSON.parse(stdout).error.code);
    expect(codes).toEqual(["jsonInvalid", "unknownQuestion", "notFound"]);
  });
});

describe("what the commands give", () => {
  it("triage: a missing answer asks, a warning sign stops, none of it clears", async () => {
    const open = await runCommand(["triage", file("open.json", '{"age-years":34}'), "--json"]);
    expect(JSON.parse(open.stdout)).toMatchObject({ kind: "ask" });
    const sign = await runCommand(["triage", file("sign.json", '{"urine-leaks":"yes"}'), "--json"]);
    expect(JSON.parse(sign.stdout)).toMatchObject({ kind: "stop", tier: "emergency" });
    expect(open.stdout + sign.stdout).not.toContain("clearance");
  });

  it.each([
    ["an impossible answer", '{"age-years":140,"urine-leaks":"yes"}', "answerInvalid"],
    ["an unknown question", '{"mood":"low","urine-leaks":"yes"}', "unknownQuestion"],
  ])("triage: %s beside a warning sign is refused, and what to do comes first", async (_what, text, code) => {
    const asJson = await runCommand(["triage", file("lost.json", text), "--json"]);
    const { error } = JSON.parse(asJson.stdout);
    expect([asJson.code, error.code]).toEqual([2, code]);
    expect(error.message).toMatch(/^Emergency: Go to a hospital emergency department now/);
    const asText = await runCommand(["triage", file("lost.json", text)]);
    expect(asText.stdout + asText.stderr).toContain("Emergency: Go to a hospital emergency department now");
  });

  it.each([
    ["yes and then no", '{"urine-leaks":"yes","urine-leaks":"no"}'],
    ["no and then yes", '{"urine-leaks":"no","urine-leaks":"yes"}'],
  ])("triage: a sign that is answered %s is refused, and what to do comes first", async (_what, text) => {
    const { code, stdout } = await runCommand(["triage", file("twice.json", text), "--json"]);
    expect([code, JSON.parse(stdout).error.code]).toEqual([2, "jsonInvalid"]);
    expect(JSON.parse(stdout).error.message).toMatch(
      /^Emergency: Go to a hospital .+ has the field "urine-leaks" twice in one object\. Write it once\.$/,
    );
  });

  it("triage: a sign is read in a file that Windows PowerShell wrote", async () => {
    const bytes = Buffer.from('\uFEFF{"urine-leaks":"yes"}\r\n', "utf16le");
    const { code, stdout } = await runCommand(["triage", file("powershell.json", bytes), "--json"]);
    expect([code, JSON.parse(stdout).kind]).toEqual([0, "stop"]);
  });

  it("a refusal is one line, whatever it quotes", async () => {
    const strange = JSON.stringify({ ["a\n\u001b[31m".repeat(100_000)]: 1 });
    const { code, stderr } = await runCommand(["score", "rmdq", file("strange.json", strange)]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^backstride: [^\p{Cc}]{1,600} \(unknownField\)\n$/u);
  });

  it.each(["assess", "plan", "report", "causes"])(
    "%s: a scenario that is refused loses no sign",
    async (command) => {
      const path = file(
        "lost-scenario.json",
        JSON.stringify({
          format: "backstride-scenario/1",
          now: "2026-05-31T08:00:00Z",
          safetyCheck: { answers: { "urine-leaks": "yes" }, finishedAt: null },
          runs: [{ id: "a", distanceM: "far" }],
        }),
      );
      const { code, stdout } = await runCommand([command, path, "--json"]);
      expect(code).toBe(2);
      expect(JSON.parse(stdout).error).toMatchObject({
        code: "inputInvalid",
        message: expect.stringMatching(/^Emergency: Go to a hospital emergency department now/),
      });
    },
  );

  it("plan: none with a warning sign, seven days without", async () => {
    const stopped = await runCommand(["plan", join(examples, "scenarios/cauda-equina-sign.json"), "--json"]);
    expect(JSON.parse(stopped.stdout)).toMatchObject({ plan: null, decision: { kind: "stop" } });
    const free = await runCommand(["plan", join(examples, "scenarios/pain-free-first-rest.json"), "--json"]);
    expect(JSON.parse(free.stdout).plan.days).toHaveLength(7);
  });

  it("report: one with a warning sign too, as text, as JSON, and as FHIR that is the same for the same id", async () => {
    const path = join(examples, "scenarios/cauda-equina-sign.json");
    const text = await runCommand(["report", path]);
    expect(text.code).toBe(0);
    expect(text.stdout).toContain("emergency department now");
    expect(text.stdout).toContain("it does not diagnose");
    const json = JSON.parse((await runCommand(["report", path, "--json"])).stdout);
    expect(json).toMatchObject({ version: "report/4", signs: { kind: "stop" }, tried: { plan: null } });
    const documentId = "3c1f0a52-7f0e-4b7e-9a53-51c8d3f0a6b1";
    const fhir = await runCommand(["report", path, "--fhir", "--document-id", documentId.toUpperCase()]);
    expect(JSON.parse(fhir.stdout)).toMatchObject({
      resourceType: "Bundle",
      type: "document",
      id: documentId,
    });
    expect((await runCommand(["report", path, "--fhir", "--document-id", documentId])).stdout).toBe(
      fhir.stdout,
    );
    expect((await runCommand(["report", path, "--fhir"])).stdout).not.toBe(fhir.stdout);
    expect((await runCommand(["report", path, "--fhir", "--json"])).code).toBe(2);
    expect(fhir.stdout).not.toContain("birthDate");
    const named = ["--name", "A. Runner", "--birth-date", "1992-02-03", "--tried", "Heat", "Rest, 3 days"];
    const asked = await runCommand(["report", path, "--fhir", ...named]);
    expect(JSON.parse(asked.stdout).entry[1].resource).toMatchObject({
      name: [{ text: "A. Runner" }],
      birthDate: "1992-02-03",
    });
    expect(asked.stdout).toContain("As the runner tells: Rest, 3 days");
    expect((await runCommand(["report", path, "--fhir", "--birth-date", "1992-02-30"])).code).toBe(2);
  });

  it("decode: the same file gzipped is the same recording under its own hash", async () => {
    const path = join(examples, "recordings/easy-run.fit");
    const plain = JSON.parse((await runCommand(["decode", path, "--json"])).stdout);
    const zipped = file("easy-run.fit.gz", gzipSync(readFileSync(path)));
    const unfolded = JSON.parse((await runCommand(["decode", zipped, "--json"])).stdout);
    expect({ ...unfolded, sha256: plain.sha256 }).toEqual(plain);
    expect(unfolded.sha256).not.toBe(plain.sha256);
  });

  it("simulate: a scenario that assesses and recordings that decode; a folder with something in it is left alone", async () => {
    const out = join(folder, "demo");
    const argv = ["simulate", "--seed", "3", "--days", "20", "--out", out, "--json"];
    const made = JSON.parse((await runCommand(argv)).stdout);
    expect((await runCommand(["assess", made.scenario, "--json"])).code).toBe(0);
    const recordings = readdirSync(join(out, "recordings"));
    expect(recordings).toHaveLength(made.recordings);
    for (const name of recordings) {
      expect((await runCommand(["decode", join(out, "recordings", name)])).code).toBe(0);
    }
    const again = await runCommand(argv);
    expect(again.code).toBe(2);
    expect(JSON.parse(again.stdout).error.message).toContain("not empty");
  });

  // Longer than any path of Linux may be are only the recordings' own.
  it.skipIf(process.platform !== "linux")(
    "simulate: what can't be written to the end goes again",
    async () => {
      let out = folder;
      while (out.length < 4_081) out = join(out, "x".repeat(Math.min(200, 4_082 - out.length - 1)));
      const made = await runCommand(["simulate", "--days", "20", "--out", out, "--json"]);
      expect(made.code).not.toBe(0);
      expect(readdirSync(out)).toEqual([]);
    },
  );

  it.skipIf(process.platform !== "linux")("simulate: a folder that can't be made is refused", async () => {
    for (const out of ["/proc/demo", "/proc/a/demo", "/dev/null/demo", ""]) {
      const { code, stdout } = await runCommand(["simulate", "--days", "1", "--out", out, "--json"]);
      expect([code, JSON.parse(stdout).error.code]).toEqual([2, "argumentInvalid"]);
    }
  });

  it("evidence: all of it, one claim, one source", async () => {
    const all = JSON.parse((await runCommand(["evidence", "--json"])).stdout);
    expect(all.claims).toHaveLength(29);
    expect(JSON.parse((await runCommand(["evidence", "R1", "--json"])).stdout)).toMatchObject({
      grade: "contradicted",
    });
    expect(JSON.parse((await runCommand(["evidence", "frandsen-2025", "--json"])).stdout)).toMatchObject({
      year: 2025,
    });
  });

  it("for people: the answer comes first", async () => {
    const { stdout } = await runCommand(["assess", join(examples, "scenarios/cauda-equina-sign.json")]);
    expect(stdout.split("\n")[0]).toBe("2026-05-31: Don't run. Get help now.");
    expect(stdout).toContain("No plan");
  });
});
