import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assessment } from "@backstride/core/assessment";
import { describe, expect, it } from "vitest";
import { runCommand } from "../command-line.test-support.ts";

const FOLDER = join(import.meta.dirname, "../../examples");
const scenarios = readdirSync(join(FOLDER, "scenarios")).filter((name) => name.endsWith(".json"));

/** Written by hand from the rules' words, before the engine was asked. */
const ANSWERS: Readonly<
  Record<string, readonly [triage: string, answer: string, rule: string, week: string]>
> = {
  "nothing-known.json": ["ask", "ask", "safety-questions-open", "none"],
  "cauda-equina-sign.json": ["stop", "stop", "warning-sign", "none"],
  "bone-stress-pattern.json": ["stop", "stop", "warning-sign", "none"],
  "leg-pain.json": ["caution", "rest", "pain-down-the-leg", "w w w w w w w"],
  "beginner-free-of-pain.json": ["clear", "modify", "coming-back", "wr w wr w wr w w"],
  "pain-guided-return.json": ["clear", "modify", "pain-guided", "wr w wr w wr w w"],
  "pain-free-first-rest.json": ["clear", "rest", "pain-free-first", "w wr w wr w wr w"],
  "simulated-session-spike.json": ["clear", "rest", "pain-too-high", "w w w wr w wr w"],
};
const SHORT = { walk: "w", "walk-run": "wr", run: "r", rest: "-" } as const;

async function assessExample(name: string): Promise<Assessment> {
  const { code, stdout } = await runCommand(["assess", join(FOLDER, "scenarios", name), "--json"]);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe("the example scenarios", () => {
  it("are all answered in the table, and the table names no other", () => {
    expect(scenarios.toSorted()).toEqual(Object.keys(ANSWERS).toSorted());
  });

  it.each(scenarios)("%s: the answer is the one written down by hand", async (name) => {
    const { triage, decision, plan } = await assessExample(name);
    const week = plan === null ? "none" : plan.days.map(({ kind }) => SHORT[kind]).join(" ");
    expect([triage.kind, decision.kind, decision.because.rule, week]).toEqual(ANSWERS[name]);
  });

  it.each(scenarios)("%s: every word is the expected one", async (name) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, "scenarios/expected", name), "utf8"));
    expect(await assessExample(name)).toEqual(expected);
  });

  it("several at once come as a list", async () => {
    const paths = ["nothing-known.json", "leg-pain.json"].map((name) => join(FOLDER, "scenarios", name));
    const { stdout } = await runCommand(["assess", ...paths, "--json"]);
    expect(JSON.parse(stdout).map((one: { scenario: string }) => one.scenario)).toEqual(paths);
  });
});

describe("the example recordings", () => {
  const decodeExample = async (name: string) => {
    const { code, stdout } = await runCommand(["decode", join(FOLDER, "recordings", name), "--json"]);
    expect(code).toBe(0);
    return JSON.parse(stdout);
  };

  it("the treadmill run is as it was written by hand, spaces before the XML and all", async () => {
    expect(await decodeExample("treadmill.tcx")).toMatchObject({
      format: "tcx",
      sport: "running",
      startedAt: "2026-05-21T16:30:00.000Z",
      distanceM: 4050,
      avgHeartRateBpm: 141,
      recordCount: 51,
      lapCount: 1,
    });
  });

  it("the simulated FIT file is a run with its totals, the GPX file one without", async () => {
    expect(await decodeExample("easy-run.fit")).toMatchObject({
      format: "fit",
      sport: "running",
      warnings: [],
    });
    expect((await decodeExample("easy-run.fit")).distanceM).toBeGreaterThan(1000);
    expect(await decodeExample("trail-run.gpx")).toMatchObject({ format: "gpx", distanceM: null });
  });
});
