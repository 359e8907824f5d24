import fc from "fast-check";
import { makeEntry } from "../diary/entry.test-support.ts";
import { BODY_REGIONS, type BodyRegion, PAIN_MOMENTS } from "../diary/index.ts";
import { RETURN_POLICIES, RUNNING_LEVELS } from "../runner/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import type { Scenario } from "../scenario/index.ts";
import { daysAgo, makeScenario } from "../scenario/scenario.test-support.ts";
import { harmlessAnswers } from "../simulation/index.ts";
import { addDays, instant, type LocalDay } from "../time/index.ts";
import { QUESTIONS, type TriageAnswers } from "../triage/index.ts";

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

const entry = fc.record({
  back: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 70 })),
  pain: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 10 }) },
  ),
  moment: fc.constantFrom(...PAIN_MOMENTS),
  region: mostly<BodyRegion>("lower-back", ...BODY_REGIONS),
});

const run = fc.record({
  back: fc.option(fc.integer({ min: 0, max: 70 })),
  km: fc.option(fc.integer({ min: 1, max: 30 })),
  hasShoe: fc.boolean(),
});

/** Scenarios of every kind: cleared, stopped, open, old answers, empty and full diaries, runs that lack something. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    answers,
    answeredAgo: mostly<number | null>(0, 3, 7, 8, null),
    level: fc.option(fc.constantFrom(...RUNNING_LEVELS)),
    returnPolicy: fc.constantFrom(...RETURN_POLICIES),
    diary: fc.array(entry, { maxLength: 14 }),
    runs: fc.array(run, { maxLength: 12 }),
    shoeBeforeM: fc.option(fc.integer({ min: 0, max: 900_000 })),
  })
  .map((made) => {
    const base = makeScenario();
    return makeScenario({
      runner: { ...base.runner, level: made.level, returnPolicy: made.returnPolicy },
      safetyCheck: {
        given: {},
        changed: [],
        answers: made.answers,
        finished:
          made.answeredAgo === null
            ? null
            : { at: instant(base.now - made.answeredAgo * DAY_MS), on: daysAgo(made.answeredAgo) },
      },
      shoes: [
        {
          id: "shoe",
          name: 'Old & "worn" <pair>',
          discipline: "daily",
          distanceBeforeM: made.shoeBeforeM,
          renewAtM: null,
          firstUsedOn: null,
          retiredOn: null,
        },
      ],
      diary: made.diary.map(({ back, pain, moment, region }, index) =>
        makeEntry(daysAgo(back), pain, { id: `entry-${index}`, moment, regions: pain > 0 ? [region] : [] }),
      ),
      runs: made.runs.map(({ back, km, hasShoe }, index) =>
        makeRun(`run-${index}`, back === null ? null : daysAgo(back), {
          distanceM: km === null ? null : km * 1000,
          shoeId: hasShoe ? "shoe" : null,
        }),
      ),
    });
  });

const later = (day: LocalDay | null, days: number): LocalDay | null =>
  day === null ? null : addDays(day, days);

/** The same scenario, every day and moment of it `days` later. */
export const shifted = (scenario: Scenario, days: number): Scenario => ({
  ...scenario,
  now: instant(scenario.now + days * DAY_MS),
  today: addDays(scenario.today, days),
  safetyCheck: {
    ...scenario.safetyCheck,
    given: Object.fromEntries(
      Object.entries(scenario.safetyCheck.given).map(([id, { at, on, ...told }]) => [
        id,
        { at: instant(at + days * DAY_MS), on: addDays(on, days), ...told },
      ]),
    ),
    finished:
      scenario.safetyCheck.finished === null
        ? null
        : {
            at: instant(scenario.safetyCheck.finished.at + days * DAY_MS),
            on: addDays(scenario.safetyCheck.finished.on, days),
          },
  },
  diary: scenario.diary.map((one) => ({
    ...one,
    at: instant(one.at + days * DAY_MS),
    day: addDays(one.day, days),
  })),
  dayLogs: scenario.dayLogs.map((log) => ({ ...log, day: addDays(log.day, days) })),
  experiments: scenario.experiments.map((one) => ({
    ...one,
    startsOn: addDays(one.startsOn, days),
    stoppedOn: later(one.stoppedOn, days),
  })),
  runs: scenario.runs.map((one) => ({
    ...one,
    startedAt: one.startedAt === null ? null : instant(one.startedAt + days * DAY_MS),
    day: later(one.day, days),
  })),
});
