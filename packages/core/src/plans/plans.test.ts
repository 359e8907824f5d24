import { describe, expect, it } from "vitest";
import { assess } from "../assessment/index.ts";
import { makeEntry } from "../diary/entry.test-support.ts";
import { daysAgo, makeScenario, painlessMornings, TODAY } from "../scenario/scenario.test-support.ts";
import { addDays } from "../time/index.ts";
import { policyOf } from "../today/index.ts";
import {
  BEGINNER_WEEK_1,
  COMING_BACK_PHASE_1,
  COMING_BACK_PHASE_2,
  makePlan,
  type PlanInput,
} from "./index.ts";

const painlessRun = makeEntry(daysAgo(2), 0, { moment: "after-run" });
const scenario = makeScenario({ diary: [...painlessMornings, painlessRun, makeEntry(TODAY, 0)] });
const asked = assess(makeScenario()).decision;
const stopped = assess(
  makeScenario({
    safetyCheck: {
      ...scenario.safetyCheck,
      answers: { ...scenario.safetyCheck.answers, "urine-leaks": "yes" },
    },
  }),
).decision;
const { triage, decision, load } = assess(scenario);
const input: PlanInput = {
  startsOn: TODAY,
  decision,
  load,
  runner: scenario.runner,
  policy: policyOf(scenario.runner.returnPolicy),
  runNotBefore: addDays(TODAY, 1),
  isPregnant: false,
};
const clearance = triage.kind === "clear" || triage.kind === "caution" ? triage.clearance : null;

describe("a plan needs a clearance", () => {
  it("that triage issued: nothing else is accepted, by the compiler or at run time", () => {
    // @ts-expect-error type test: an object that only looks like a clearance must not compile
    expect(() => makePlan({ issuedFor: TODAY }, input)).toThrow(/clearance/);
    // @ts-expect-error type test: without a clearance it must not compile
    expect(() => makePlan(null, input)).toThrow(/clearance/);
    // @ts-expect-error type test: the outcome of triage must not pass for the clearance that it carries
    expect(() => makePlan(triage, input)).toThrow(/clearance/);
  });

  it("for the day on which the plan begins", () => {
    expect(clearance).not.toBeNull();
    if (clearance === null) return;
    expect(makePlan(clearance, input)?.days).toHaveLength(7);
    expect(() => makePlan(clearance, { ...input, startsOn: addDays(TODAY, 1) })).toThrow(/clearance is for/);
  });

  it("and an answer about today: none without it", () => {
    if (clearance === null) throw new Error("the scenario must be cleared");
    expect([asked.kind, stopped.kind]).toEqual(["ask", "stop"]);
    expect(makePlan(clearance, { ...input, decision: asked })).toBeNull();
    expect(makePlan(clearance, { ...input, decision: stopped })).toBeNull();
  });
});

describe("the ladders are the published ones", () => {
  it("Couch to 5K, week 1: 60 s running and 90 s walking, 20 min in all, 8 min of running", () => {
    const { times, runMinutes, walkMinutes } = BEGINNER_WEEK_1;
    expect(times * (runMinutes + walkMinutes)).toBe(20);
    expect(times * runMinutes).toBe(8);
    expect(walkMinutes * 60).toBe(90);
  });

  it("run-walk table, phases 1 and 2: walk 2, run 3; the second about half as long again as the first", () => {
    expect(COMING_BACK_PHASE_1).toMatchObject({ walkMinutes: 2, runMinutes: 3 });
    expect(COMING_BACK_PHASE_2).toMatchObject({ walkMinutes: 2, runMinutes: 3 });
    // 1.0 and 1.5 miles; whole turns of five minutes come to 4/3.
    expect(COMING_BACK_PHASE_2.times / COMING_BACK_PHASE_1.times).toBeCloseTo(1.5, 0);
    expect(COMING_BACK_PHASE_2.times / COMING_BACK_PHASE_1.times).toBeLessThanOrEqual(1.5);
  });
});
