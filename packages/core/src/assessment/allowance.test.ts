import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import { makePlan } from "../plans/index.ts";
import { sentence, unavailable } from "../results/index.ts";
import { daysAgo, makeScenario, painlessMornings, TODAY } from "../scenario/scenario.test-support.ts";
import { addDays } from "../time/index.ts";
import {
  allowanceFor,
  type GateRule,
  policyOf,
  RunningAllowance,
  type TodayDecision,
} from "../today/index.ts";
import { assessToday } from "./index.ts";

const scenario = makeScenario({
  diary: [
    ...painlessMornings,
    makeEntry(daysAgo(2), 0, { moment: "after-run" }),
    makeEntry(TODAY, 0, { moment: "next-morning" }),
  ],
});
const { triage, decision, load } = assessToday(scenario);
const clearance = triage.kind === "clear" || triage.kind === "caution" ? triage.clearance : null;
const easy = { kind: "run", style: "easy" } as const;

describe("an allowance needs a clearance", () => {
  it("that triage issued: nothing else is accepted, by the compiler or at run time", () => {
    // @ts-expect-error type test: an object that only looks like a clearance must not compile
    expect(() => allowanceFor({ issuedFor: TODAY }, easy, load)).toThrow(/clearance/);
    // @ts-expect-error type test: without a clearance it must not compile
    expect(() => allowanceFor(null, easy, load)).toThrow(/clearance/);
    // @ts-expect-error type test: the outcome of triage must not pass for the clearance that it carries
    expect(() => allowanceFor(triage, easy, load)).toThrow(/clearance/);
    expect(clearance).not.toBeNull();
    if (clearance === null) return;
    expect(allowanceFor(clearance, easy, load).longestM).toMatchObject({ value: 8800, unit: "m" });
  });

  it("an object that looks like an allowance is none", () => {
    const { because } = decision;
    // @ts-expect-error type test: an allowance written by hand, made without a clearance, must not compile
    const forged: RunningAllowance = { style: "easy", longestM: unavailable("none", "None."), because };
    expect(forged).not.toBeInstanceOf(RunningAllowance);
    expect(decision.allowance).toBeInstanceOf(RunningAllowance);
  });

  it("no answer with a run is without an allowance, and none without a run has one", () => {
    if (decision.kind !== "run") throw new Error("the scenario must allow a run");
    // @ts-expect-error type test: an answer with a run but without an allowance must not compile
    const unbounded: TodayDecision = { ...decision, kind: "run", allowance: null };
    // @ts-expect-error type test: a stop that carries an allowance must not compile
    const stopped: TodayDecision = { ...decision, kind: "stop" };
    expect([unbounded.kind, stopped.kind]).toEqual(["run", "stop"]);
  });

  it("a rule that is asked before triage has cleared the day can't allow a run", () => {
    const words = sentence("test", "Run.");
    const rule: GateRule = {
      id: "go",
      version: "go/1",
      description: "When asked, then run.",
      judge: () => ({
        // @ts-expect-error type test: a rule asked before triage has cleared must not be able to allow a run
        kind: "run",
        style: "easy",
        headline: words,
        statement: words,
        facts: [],
        sources: [],
        grade: null,
      }),
    };
    expect(rule.id).toBe("go");
  });

  it("holds for its own day: no plan of another day takes it", () => {
    if (clearance === null) throw new Error("the scenario must be cleared");
    const tomorrow = addDays(TODAY, 1);
    const ofTomorrow = assessToday({ ...scenario, today: tomorrow });
    const policy = policyOf("pain-guided");
    const input = { load, runner: scenario.runner, policy, runNotBefore: tomorrow, isPregnant: false };
    expect(decision.allowance?.allowsOn(TODAY)).toBe(true);
    expect(decision.allowance?.allowsOn(tomorrow)).toBe(false);
    if (ofTomorrow.triage.kind !== "clear") throw new Error("tomorrow must be cleared too");
    expect(() =>
      makePlan(ofTomorrow.triage.kind === "clear" ? ofTomorrow.triage.clearance : clearance, {
        ...input,
        startsOn: tomorrow,
        decision,
      }),
    ).toThrow(/another day/);
  });

  it("written as JSON it is its plain fields, and clears nothing", () => {
    expect(Object.keys(JSON.parse(JSON.stringify(decision.allowance)))).toEqual([
      "style",
      "longestM",
      "because",
    ]);
  });
});
