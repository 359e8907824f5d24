import { describe, expect, it } from "vitest";
import { HEALTH_CONDITIONS, type HealthCondition, type HealthConditions } from "../advice/index.ts";
import { assess } from "../assessment/index.ts";
import { makeEntry } from "../diary/entry.test-support.ts";
import type { Scenario } from "../scenario/index.ts";
import { daysAgo, makeScenario, painlessMornings, TODAY } from "../scenario/scenario.test-support.ts";
import { offerSessions } from "./index.ts";

const health = (answer: "yes" | "no" | "unknown" | null, of?: HealthCondition): HealthConditions =>
  Object.fromEntries(
    HEALTH_CONDITIONS.map((id) => [id, of === undefined || id === of ? answer : "no"]),
  ) as unknown as HealthConditions;
const healthy = health("no");
const told = [...painlessMornings, makeEntry(daysAgo(2), 0, { moment: "after-run" })];
const painless = { health: healthy, diary: [...told, makeEntry(TODAY, 0)] };
const sore = { health: healthy, diary: [...told, makeEntry(TODAY, 3)] };
const offers = (about: Partial<Scenario>) =>
  Object.fromEntries(assess(makeScenario(about)).sessions.map(({ id, state }) => [id, state]));

describe("what is offered", () => {
  it("to a painless back that may run: what is for runs, and no pack", () => {
    expect(offers(painless)).toEqual({
      warmth: "not-today",
      "cold-then-warmth": "not-today",
      "warm-up-long": "open",
      "warm-up-short": "open",
      stretching: "open",
    });
  });

  it("to a sore back on a day without running: packs, and no warm-up", () => {
    expect(offers({ ...sore, diary: [...told, makeEntry(TODAY, 6)] })).toEqual({
      warmth: "open",
      "cold-then-warmth": "open",
      "warm-up-long": "not-today",
      "warm-up-short": "not-today",
      stretching: "not-today",
    });
  });

  it("after the run of today: stretching, and no warm-up for a second one", () => {
    const { runs } = makeScenario();
    const [last] = runs.toReversed();
    if (last === undefined) throw new Error("the scenario has runs");
    const ran = offers({
      ...painless,
      runs: [...runs, { ...last, id: "today", day: TODAY, startedAt: null }],
      diary: [...told, makeEntry(TODAY, 0), makeEntry(TODAY, 0, { moment: "after-run", runId: "today" })],
    });
    expect(ran).toMatchObject({
      stretching: "open",
      "warm-up-long": "not-today",
      "warm-up-short": "not-today",
    });
  });

  it.each(["numb-skin", "circulation-trouble", "open-or-inflamed-skin", "cancer", "heart-trouble"] as const)(
    "no pack with %s, none while it is not known or not asked",
    (condition) => {
      const state = (answer: "yes" | "unknown" | null) =>
        offers({ ...sore, health: health(answer, condition) });
      expect(state("yes")).toMatchObject({ warmth: "must-not", "cold-then-warmth": "must-not" });
      expect(state("unknown")).toMatchObject({ warmth: "not-known", "cold-then-warmth": "not-known" });
      expect(state(null)).toMatchObject({ warmth: "not-known", "cold-then-warmth": "not-known" });
    },
  );

  it("no cold with a bad reaction to it, though warmth", () => {
    expect(offers({ ...sore, health: health("yes", "cold-reaction") })).toMatchObject({
      warmth: "open",
      "cold-then-warmth": "must-not",
    });
  });

  it("nothing at all with a warning sign, nor while a safety question is open", () => {
    const { safetyCheck } = makeScenario();
    const withSign = { ...safetyCheck, answers: { ...safetyCheck.answers, "urine-leaks": "yes" as const } };
    expect(offers({ ...sore, safetyCheck: withSign })).toEqual({});
    expect(offers({ ...sore, safetyCheck: { ...safetyCheck, finished: null } })).toEqual({});
  });

  it("says with each why, and from what: sources and grade are those of the advice, with the choice of its steps", () => {
    for (const { because, state } of assess(makeScenario(sore)).sessions) {
      expect(because.sources).toContain("backstride-guided-sessions");
      expect(because.grade).not.toBeNull();
      expect(because.statement.text === "Nothing that you told speaks against it today.").toBe(
        state === "open",
      );
    }
  });
});

it("an offer needs a clearance that triage issued: nothing else is accepted, by the compiler or at run time", () => {
  const { advice, decision, triage } = assess(makeScenario(sore));
  const input = { advice, decision };
  // @ts-expect-error type test: an object that only looks like a clearance must not compile
  expect(() => offerSessions({ issuedFor: TODAY }, input)).toThrow(/clearance/);
  // @ts-expect-error type test: the outcome of triage must not pass for the clearance that it carries
  expect(() => offerSessions(triage, input)).toThrow(/clearance/);
});
