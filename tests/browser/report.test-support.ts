import { HEALTH_CONDITIONS, type HealthConditions } from "@backstride/core/advice";
import { assess } from "@backstride/core/assessment";
import { BODY_REGIONS } from "@backstride/core/diary";
import type { FilledSitting } from "@backstride/core/progress";
import { makeReport, reportPage } from "@backstride/core/report";
import type { Scenario } from "@backstride/core/scenario";
import { instant } from "@backstride/core/time";
import { QUESTIONS, type TriageAnswers } from "@backstride/core/triage";
import type { ReportAnswer } from "@backstride/server/api";
import { makeEntry } from "../../packages/core/src/diary/entry.test-support.ts";
import { makeExperiment } from "../../packages/core/src/experiments/experiment.test-support.ts";
import { makeRun } from "../../packages/core/src/runs/run.test-support.ts";
import { daysAgo, makeScenario } from "../../packages/core/src/scenario/scenario.test-support.ts";

const DAYS = 56;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Signs out of most groups, some not known: more than one person is likely to have at once. */
const manySigns = (): TriageAnswers =>
  Object.fromEntries(
    QUESTIONS.map(({ id, unit }, place) => [id, unit === null ? signAt(place) : NUMBERS[id]]),
  ) as TriageAnswers;

/** Each of the states that can be told, in turn. */
const everyCondition = (): HealthConditions =>
  Object.fromEntries(
    HEALTH_CONDITIONS.map((id, place) => [id, (["yes", "no", "unknown"] as const)[place % 3]]),
  ) as HealthConditions;

const signAt = (place: number): "yes" | "no" | "unknown" =>
  place % 3 === 0 ? "yes" : place % 7 === 2 ? "unknown" : "no";

const NUMBERS: Readonly<Record<string, number>> = {
  "age-years": 52,
  "pain-duration-weeks": 20,
  "pain-severity": 9,
  "onset-age-years": 38,
};

/** A year's worth of everything in eight weeks: the longest report that can sensibly come about. */
export function longestScenario(): Scenario {
  const base = makeScenario();
  return makeScenario({
    runner: {
      ...base.runner,
      heightCm: 178,
      earlierBackTrouble: "yes",
      knownScoliosis: "unknown",
      legLengthOrHipDifference: "no",
      sittingHoursPerDay: 9,
    },
    health: everyCondition(),
    safetyCheck: { ...base.safetyCheck, answers: manySigns() },
    shoes: range(14).map((place) => ({
      id: `s${place}`,
      name: `A pair with a name of some length, number ${place + 1}`,
      discipline: place % 2 === 0 ? ("road" as const) : ("trail" as const),
      distanceBeforeM: 150_000 + place * 1000,
      renewAtM: null,
      firstUsedOn: daysAgo(40 - place),
      retiredOn: place % 5 === 4 ? daysAgo(3) : null,
    })),
    runs: range(DAYS).map((back) =>
      makeRun(`r${back}`, daysAgo(back), {
        distanceM: 6000 + (back % 7) * 2300,
        movingS: 2400,
        shoeId: back % 6 === 5 ? null : `s${back % 14}`,
      }),
    ),
    diary: range(DAYS).flatMap((back) => [
      makeEntry(daysAgo(back), back % 5 === 0 ? 8 : 1, {
        id: `a${back}`,
        moment: "after-run",
        runId: `r${back}`,
        regions: BODY_REGIONS.filter((_, place) => (place + back) % 3 === 0),
      }),
      makeEntry(daysAgo(back), 2, { id: `m${back}`, moment: "next-morning" }),
      makeEntry(daysAgo(back), 3, { id: `d${back}`, moment: "during-run" }),
      makeEntry(daysAgo(back), 1, { id: `n${back}` }),
    ]),
    dayLogs: range(28).map((back) => ({
      day: daysAgo(back),
      sitting: "over-6" as const,
      stress: "much" as const,
      sleep: "poor" as const,
      heavyLifting: false,
      strength: back % 3 === 0,
      stretching: back % 2 === 0,
    })),
    selfTests: [50, 2].flatMap((back) => [
      {
        test: "trunk-endurance" as const,
        day: daysAgo(back),
        answers: { extensorS: 120 + back, flexorS: 90, rightSideBridgeS: 61, leftSideBridgeS: 70 + back },
      },
      {
        test: "modified-thomas" as const,
        day: daysAgo(back),
        answers: {
          left: { hipDegAboveHorizontal: 8, kneeFlexionDeg: 60 },
          right: { hipDegAboveHorizontal: 4 + back, kneeFlexionDeg: 55 },
        },
      },
    ]),
    experiments: [
      makeExperiment({ id: "e1", kind: "stretching", startsOn: daysAgo(20) }),
      makeExperiment({
        id: "e2",
        kind: "warm-up",
        startsOn: daysAgo(90),
        fortnights: 3,
        stoppedOn: daysAgo(50),
      }),
      makeExperiment({ id: "e3", kind: "soft-ground", startsOn: daysAgo(200), fortnights: 6 }),
    ],
  });
}

export const sitting = (instrumentId: string, back: number, answers: unknown): FilledSitting => ({
  id: `${instrumentId}-${back}`,
  instrumentId,
  at: instant(Date.parse(`${daysAgo(back)}T08:00:00Z`)),
  day: daysAgo(back),
  answers,
});

/** Every questionnaire twice, in such a way that criteria disagree where they can. */
export const ALL_FILLED: readonly FilledSitting[] = [
  sitting("nprs", 30, { average: 4, worst: 8, now: 3 }),
  sitting("nprs", 1, { average: 2, worst: 7, now: 1 }),
  sitting("psfs", 30, psfs(2, 3, 4)),
  sitting("psfs", 1, psfs(4, 5, 5)),
  sitting("ostrc-o2", 30, { q1: 17, q2: 17, q3: 17, q4: 17 }),
  sitting("ostrc-o2", 1, { q1: 8, q2: 8, q3: 8, q4: 17 }),
  sitting("ostrc-h2", 30, { q1: 17, q2: 17, q3: 8, q4: 17 }),
  sitting("ostrc-h2", 1, { q1: 8, q2: 8, q3: 8, q4: 17 }),
  sitting("rmdq", 30, { ticked: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] }),
  sitting("rmdq", 1, { ticked: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] }),
];

function psfs(...scores: readonly number[]): object {
  return { activities: scores.map((score, place) => ({ activity: `Running hill ${place + 1}`, score })) };
}

/** What the server answers for a scenario, made by the same core. */
export function reportAnswerOf(scenario: Scenario, filled: readonly FilledSitting[] = []): ReportAnswer {
  const report = makeReport({ ...scenario, questionnaires: filled }, assess(scenario));
  return {
    report,
    page: reportPage(report),
    pageWithOwnWords: reportPage(report, { hasOwnWords: true }),
  };
}

/** How many pages a PDF has: each is an object of type Page. */
export const pagesIn = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
