import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import { BODY_REGIONS, type BodyRegion, type DiaryEntry, PAIN_MOMENTS } from "../diary/index.ts";
import { RETURN_POLICIES, RUNNING_LEVELS } from "../runner/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import type { Scenario } from "../scenario/index.ts";
import { makeScenario, TODAY } from "../scenario/scenario.test-support.ts";
import { harmlessAnswers } from "../simulation/index.ts";
import { addDays, instant } from "../time/index.ts";
import { QUESTIONS, type TriageAnswers } from "../triage/index.ts";
import { assess, assessmentSchema } from "./index.ts";

const DAY_MS = 86_400_000;

/** So that enough of the made-up scenarios get past the gate: the first value four times in five. */
const mostly = <Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** Harmless answers with a few of them changed, taken away or answered with "I don't know". */
const answers: fc.Arbitrary<TriageAnswers> = fc
  .record({
    ageYears: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 18, max: 49 }) },
      { weight: 1, arbitrary: fc.integer({ min: 10, max: 85 }) },
    ),
    hasBackPain: mostly(true, false),
    painDurationWeeks: fc.integer({ min: 0, max: 30 }),
    painSeverity: fc.integer({ min: 0, max: 10 }),
    changes: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(
          fc.record({
            id: fc.constantFrom(...QUESTIONS.filter(({ kind }) => kind === "yes-no").map(({ id }) => id)),
            to: fc.constantFrom("yes", "no", "unknown", undefined),
          }),
          { maxLength: 3 },
        ),
      },
    ),
  })
  .map(({ changes, ...back }) => {
    const changed: Record<string, unknown> = { ...harmlessAnswers(back) };
    for (const { id, to } of changes) {
      if (to === undefined) delete changed[id];
      else changed[id] = to;
    }
    return changed as TriageAnswers;
  });

const entry: fc.Arbitrary<DiaryEntry> = fc
  .record({
    back: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 20 })),
    pain: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 10 }) },
    ),
    moment: fc.constantFrom(...PAIN_MOMENTS),
    region: mostly<BodyRegion>("lower-back", ...BODY_REGIONS),
  })
  .map(({ back, pain, moment, region }) =>
    makeEntry(addDays(TODAY, -back), pain, { moment, regions: pain > 0 ? [region] : [] }),
  );

const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    answers,
    answeredAgo: mostly<number | null>(0, 3, 7, 8, null),
    level: fc.option(fc.constantFrom(...RUNNING_LEVELS)),
    returnPolicy: fc.constantFrom(...RETURN_POLICIES),
    diary: fc.array(entry, { maxLength: 12 }),
    runs: fc.array(
      fc.record({ back: fc.integer({ min: 0, max: 40 }), km: fc.option(fc.integer({ min: 1, max: 30 })) }),
      { maxLength: 8 },
    ),
  })
  .map((made) => {
    const base = makeScenario();
    return makeScenario({
      runner: { ...base.runner, level: made.level, returnPolicy: made.returnPolicy },
      safetyCheck: {
        answers: made.answers,
        finished:
          made.answeredAgo === null
            ? null
            : { at: instant(base.now - made.answeredAgo * DAY_MS), on: addDays(TODAY, -made.answeredAgo) },
      },
      diary: made.diary.map((one, index) => ({ ...one, id: `entry-${index}` })),
      runs: made.runs.map(({ back, km }, index) =>
        makeRun(`run-${index}`, addDays(TODAY, -back), { distanceM: km === null ? null : km * 1000 }),
      ),
    });
  });

const always = (check: (scenario: Scenario) => void): void => {
  fc.assert(fc.property(scenarios, check), { numRuns: 2000, seed: 20_260_531 });
};

describe("whatever the scenario", () => {
  it("a stop and an open question have no plan, no allowance and no word of running", () => {
    let gated = 0;
    always((scenario) => {
      const { triage, decision, plan } = assess(scenario);
      if (triage.kind === "clear" || triage.kind === "caution") return;
      gated += 1;
      expect(decision.kind).toBe(triage.kind);
      expect(decision.allowance).toBeNull();
      expect(plan).toBeNull();
    });
    expect(gated).toBeGreaterThan(500);
  });

  it("running is only allowed with a clearance, a known pain of today and none above 5", () => {
    let allowed = 0;
    always((scenario) => {
      const { triage, decision } = assess(scenario);
      if (decision.allowance === null) return;
      allowed += 1;
      expect(["clear", "caution"]).toContain(triage.kind);
      const ofToday = scenario.diary.filter(({ day }) => day === TODAY).map(({ pain }) => pain);
      expect(ofToday.length).toBeGreaterThan(0);
      expect(Math.max(...ofToday)).toBeLessThanOrEqual(5);
    });
    expect(allowed).toBeGreaterThan(50);
  });

  it("a plan never runs on two days in a row, never on a day of rest, never above the bound", () => {
    let plans = 0;
    always((scenario) => {
      const { decision, plan, load } = assess(scenario);
      if (plan === null) return;
      plans += 1;
      const runs = plan.days.map(({ kind }) => kind === "run" || kind === "walk-run");
      expect(runs.some((isRun, at) => isRun && runs[at + 1] === true)).toBe(false);
      expect(runs[0]).toBe(decision.allowance !== null);
      for (const { longestM } of plan.days) {
        if (longestM.kind !== "computed") continue;
        expect(load.boundForTodayM.kind).toBe("computed");
        if (load.boundForTodayM.kind === "computed")
          expect(longestM.value).toBeLessThanOrEqual(load.boundForTodayM.value);
      }
    });
    expect(plans).toBeGreaterThan(100);
  });

  it("more pain today never allows more", () => {
    const strictness = ["run", "modify", "rest", "ask", "stop"];
    always((scenario) => {
      const worse = scenario.diary.map((one) =>
        one.day === TODAY
          ? {
              ...one,
              pain: Math.min(10, one.pain + 2),
              regions: one.pain > 0 ? one.regions : ["lower-back" as const],
            }
          : one,
      );
      const before = strictness.indexOf(assess(scenario).decision.kind);
      const after = strictness.indexOf(assess({ ...scenario, diary: worse }).decision.kind);
      expect(after).toBeGreaterThanOrEqual(before);
    });
  });

  it("the calendar does not matter: everything shifted by the same days gives the same answer", () => {
    always((scenario) => {
      const by = 400;
      const shifted: Scenario = {
        ...scenario,
        now: instant(scenario.now + by * DAY_MS),
        today: addDays(scenario.today, by),
        safetyCheck: {
          ...scenario.safetyCheck,
          finished:
            scenario.safetyCheck.finished === null
              ? null
              : {
                  at: instant(scenario.safetyCheck.finished.at + by * DAY_MS),
                  on: addDays(scenario.safetyCheck.finished.on, by),
                },
        },
        diary: scenario.diary.map((one) => ({
          ...one,
          at: instant(one.at + by * DAY_MS),
          day: addDays(one.day, by),
        })),
        runs: scenario.runs.map((run) => ({
          ...run,
          startedAt: run.startedAt === null ? null : instant(run.startedAt + by * DAY_MS),
          day: run.day === null ? null : addDays(run.day, by),
        })),
      };
      const outline = (one: Scenario) => {
        const { decision, plan, causes } = assess(one);
        return [
          decision.kind,
          decision.because.statement.text,
          plan?.days.map(({ kind, longestM }) => [kind, longestM]),
          causes.findings.map(({ id, state }) => [id, state]),
        ];
      };
      expect(outline(shifted)).toEqual(outline(scenario));
    });
  });

  it("the answer has the published shape, with nothing beside it", () => {
    always((scenario) => {
      const parsed = assessmentSchema.safeParse(JSON.parse(JSON.stringify(assess(scenario))));
      expect(parsed.error?.issues).toBeUndefined();
    });
  });

  it("nothing that goes in is changed", () => {
    always((scenario) => {
      const before = structuredClone(scenario);
      assess(scenario);
      expect(scenario).toEqual(before);
    });
  });
});
