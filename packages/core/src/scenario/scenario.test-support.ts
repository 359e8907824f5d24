import { noHealthAnswers } from "../advice/index.ts";
import { makeEntry } from "../diary/entry.test-support.ts";
import type { DiaryEntry } from "../diary/index.ts";
import { emptyProfile } from "../runner/index.ts";
import type { Run } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { harmlessAnswers } from "../simulation/index.ts";
import { day } from "../time/day.test-support.ts";
import { addDays, instant, type LocalDay } from "../time/index.ts";
import type { SafetyCheck, Scenario } from "./scenario.ts";

export const TODAY = day("2026-05-31");
export const daysAgo = (count: number): LocalDay => addDays(TODAY, -count);

/** Runs of 8 km every other day, the last one so many days ago. */
export const runsUntil = (lastDaysAgo: number): readonly Run[] =>
  [0, 2, 4, 6, 8].map((back) =>
    makeRun(`run-${lastDaysAgo + back}`, daysAgo(lastDaysAgo + back), { distanceM: 8000, movingS: 2900 }),
  );

/** Painless mornings before today, so that the usual level is 0. */
export const painlessMornings: readonly DiaryEntry[] = [2, 3, 4, 5].map((back) =>
  makeEntry(daysAgo(back), 0),
);

/**
 * A regular runner of 34 with mild back pain and no warning sign: the safety check was finished this morning at nine,
 * the last run was two days ago, and nothing has been entered today. Answers that are finished were given at the finish by
 * someone who knew of all that stands in the diary: what a diary holds against answers is tried where they are asked.
 */
export const makeScenario = (about: Partial<Scenario> = {}): Scenario => {
  const scenario = { ...regularRunner, ...about };
  return { ...scenario, safetyCheck: knowingOf(scenario.diary, scenario.safetyCheck) };
};

const regularRunner: Scenario = {
  now: instant(Date.parse(`${TODAY}T10:00:00Z`)),
  today: TODAY,
  runner: { ...emptyProfile, level: "regular" },
  health: noHealthAnswers,
  safetyCheck: {
    given: {},
    changed: [],
    answers: harmlessAnswers({ ageYears: 34, hasBackPain: true, painDurationWeeks: 1, painSeverity: 4 }),
    finished: { at: instant(Date.parse(`${TODAY}T09:00:00Z`)), on: TODAY },
  },
  shoes: [],
  runs: runsUntil(2),
  diary: painlessMornings,
  dayLogs: [],
  selfTests: [],
  questionnaires: [],
  experiments: [],
};

function knowingOf(diary: readonly DiaryEntry[], check: SafetyCheck): SafetyCheck {
  const { finished } = check;
  if (finished === null) return check;
  const confirmedOver = diary.map(({ id }) => id);
  const given = Object.keys(check.answers).map((id) => [
    id,
    { ...finished, wasFinished: true, confirmedOver },
  ]);
  return { ...check, given: Object.fromEntries(given) };
}
