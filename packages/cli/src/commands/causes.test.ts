import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { causesOf } from "@backstride/core/assessment";
import { learnPriors, partsInTwoRounds } from "@backstride/core/causes";
import { type Scenario, scenarioFile } from "@backstride/core/scenario";
import { simulateRunner } from "@backstride/core/simulation";
import { addDays } from "@backstride/core/time";
import { beforeAll, describe, expect, it } from "vitest";
import { NOW, runCommand } from "../../../../tests/command-line.test-support.ts";
import { THREADS_FROM } from "../learning/part-makers.ts";
import { partOfSource } from "../learning/part-of-source.ts";
import type { RunnerSource } from "../learning/runner-source.ts";

const runner = (seed: number, days = 56): Scenario =>
  simulateRunner({ seed, days, cause: "long-sitting", endsAt: NOW, utcOffsetMinutes: 120 }).scenario;

let folder = "";
let own: Scenario;
let ownPath = "";
const write = (path: string, scenario: Scenario): string => {
  const file = join(folder, path);
  writeFileSync(file, JSON.stringify(scenarioFile(scenario, 120)));
  return file;
};
const causes = (...argv: readonly string[]) => runCommand(["causes", ...argv]);
const jsonOf = async (...argv: readonly string[]) => JSON.parse((await causes(...argv, "--json")).stdout);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-causes-"));
  for (const name of ["few", "many", "none"]) mkdirSync(join(folder, name));
  own = runner(1, 200);
  ownPath = write("own.json", own);
  for (let seed = 2; seed <= 4; seed += 1) write(`few/runner-${seed}.json`, runner(seed));
  for (let seed = 2; seed < 2 + THREADS_FROM; seed += 1) write(`many/${seed}.json`, runner(seed));
  writeFileSync(join(folder, "none/other.json"), '{"mood":1}');
});

describe("causes --learn-from", () => {
  it("starts from the other runners, and says how many and that nothing of them was kept", async () => {
    const { code, stdout } = await causes(ownPath, "--learn-from", join(folder, "few"));
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, " ")).toContain("published effects and 3 other runners.");
    expect(stdout).toContain("\nOther runners\n  Learnt from: 3 runners\n");
    expect(stdout).toContain("were read for this answer, and nothing of them was kept.");
    const learnt = await jsonOf(ownPath, "--learn-from", join(folder, "few"));
    expect(learnt.personal.priorsFrom.runners).toBe(3);
    expect(learnt).not.toEqual(await jsonOf(ownPath));
  });

  it("leaves the runner's own files out, under another name and older ones too, and takes each other runner once", async () => {
    const half = addDays(own.today, -100);
    const older: Scenario = {
      ...own,
      runs: own.runs.filter(({ day }) => day !== null && day < half),
      diary: own.diary.filter(({ day }) => day < half),
    };
    const few = join(folder, "few");
    const copy = join(folder, "copy.json");
    copyFileSync(join(few, "runner-2.json"), copy);
    const { stdout } = await causes(
      ownPath,
      "--learn-from",
      few,
      copy,
      write("renamed.json", own),
      write("older.json", older),
      join(folder, "none"),
    );
    expect(stdout).toContain("  Learnt from: 3 runners\n");
    expect(stdout).toContain(
      "  Left out, the runner's own: 2; of a runner who is there already: 1; files that are no scenario: 1\n",
    );
    const text = await causes(ownPath, "--learn-from", ownPath);
    expect(text.stdout).toContain("  Learnt from: 0 runners\n");
    expect(await jsonOf(ownPath, "--learn-from", ownPath)).toEqual(await jsonOf(ownPath));
  });

  it("gives over threads what one thread gives", async () => {
    const sources = Array.from(
      { length: THREADS_FROM },
      (_none, at): RunnerSource => ({ kind: "file", path: join(folder, `many/${at + 2}.json`) }),
    );
    const parts = await partsInTwoRounds(sources, partOfSource);
    const expected = causesOf(own, { priors: learnPriors(parts) });
    // In another order sums differ in their last digits.
    const rounded = (value: unknown): string =>
      JSON.stringify(value, (_key, one: unknown) => (typeof one === "number" ? one.toPrecision(9) : one));
    const learnt = await jsonOf(ownPath, "--learn-from", join(folder, "many"));
    expect(JSON.parse(rounded(learnt))).toEqual(JSON.parse(rounded(expected)));
  });

  it.each([
    ["a file that is not there", () => join(folder, "gone.json"), "fileNotFound"],
    ["a named file that is no scenario", () => join(folder, "none/other.json"), "inputInvalid"],
    ["a folder without a scenario", () => join(folder, "none"), "argumentInvalid"],
  ])("refuses %s", async (_name, path, expected) => {
    const { code, stdout } = await causes(ownPath, "--learn-from", path(), "--json");
    expect(code).toBe(2);
    const { error } = JSON.parse(stdout);
    expect(error.code).toBe(expected);
    expect(error.message).toContain(path());
  });

  it("refuses a broken scenario in a folder, which must not be left out unseen", async () => {
    mkdirSync(join(folder, "broken"));
    const path = join(folder, "broken/one.json");
    writeFileSync(path, JSON.stringify({ ...scenarioFile(own, 120), mood: 1 }));
    const { code, stderr } = await causes(ownPath, "--learn-from", join(folder, "broken"));
    expect(code).toBe(2);
    expect(stderr).toContain(`${path}: `);
    expect(stderr).toContain("(unknownField)");
  });

  it("refuses to learn from nothing", async () => {
    const { code, stderr } = await causes(ownPath, "--learn-from");
    expect(code).toBe(2);
    expect(stderr).toContain("(argumentInvalid)");
  });
});
