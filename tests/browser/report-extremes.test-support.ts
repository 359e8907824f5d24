import { BODY_REGIONS } from "@backstride/core/diary";
import type { FilledSitting } from "@backstride/core/progress";
import type { Scenario } from "@backstride/core/scenario";
import { QUESTIONS, type TriageAnswers } from "@backstride/core/triage";
import { makeEntry } from "../../packages/core/src/diary/entry.test-support.ts";
import { makeRun } from "../../packages/core/src/runs/run.test-support.ts";
import { daysAgo, makeScenario, TODAY } from "../../packages/core/src/scenario/scenario.test-support.ts";
import { ALL_FILLED, longestScenario, sitting } from "./report.test-support.ts";

/** A runner at an edge of what the page has to hold. */
export interface Extreme {
  readonly name: string;
  readonly scenario: Scenario;
  readonly filled: readonly FilledSitting[];
}

const base = makeScenario();
const longest = longestScenario();
/** Words of a person, so that lines break as they do in words. */
const wordsOf = (length: number): string =>
  "the hill behind the old mill and back again ".repeat(50).slice(0, length).trim();

const NUMBERS: Readonly<Record<string, number>> = {
  "age-years": 52,
  "pain-duration-weeks": 2000,
  "pain-severity": 10,
  "onset-age-years": 38,
};
const everySign = (sign: "yes" | "no" | "unknown"): TriageAnswers =>
  Object.fromEntries(
    QUESTIONS.map(({ id, unit }) => [
      id,
      unit === null ? (id === "back-pain" && sign === "no" ? "yes" : sign) : NUMBERS[id],
    ]),
  ) as TriageAnswers;
const answered = (scenario: Scenario, answers: TriageAnswers): Scenario => ({
  ...scenario,
  safetyCheck: { ...scenario.safetyCheck, answers },
});

/** Every yes of a check that was finished, taken back one by one. */
const allTakenBack = (scenario: Scenario): Scenario => ({
  ...answered(scenario, everySign("no")),
  safetyCheck: {
    ...answered(scenario, everySign("no")).safetyCheck,
    changed: QUESTIONS.filter(({ unit }) => unit === null).map(({ id }) => ({
      question: id,
      answer: "yes",
      answered: { at: base.now, on: daysAgo(2) },
      changedTo: "no",
      changed: { at: base.now, on: daysAgo(1) },
    })),
  },
});

/** Little but shoes, so that many of them have room. */
const shod: Scenario = { ...base, shoes: longest.shoes, runs: longest.runs };
const longNames = (scenario: Scenario): Scenario => ({
  ...scenario,
  shoes: scenario.shoes.map((shoe, place) => ({ ...shoe, name: `${place + 1} ${wordsOf(190)}` })),
});
const unbroken = (scenario: Scenario): Scenario => ({
  ...scenario,
  shoes: scenario.shoes.map((shoe, place) => ({ ...shoe, name: `${place + 1}${"M".repeat(190)}` })),
});
const wideLetters = (scenario: Scenario): Scenario => ({
  ...scenario,
  shoes: scenario.shoes.map((shoe, place) => ({ ...shoe, name: `${place + 1} ${"跑步鞋".repeat(60)}` })),
});
const activities = (score: number) => ({
  activities: Array.from({ length: 5 }, (_, place) => ({ activity: `${place + 1} ${wordsOf(190)}`, score })),
});
const LONG_ACTIVITIES: readonly FilledSitting[] = [
  ...ALL_FILLED.filter(({ instrumentId }) => instrumentId !== "psfs"),
  sitting("psfs", 30, activities(2)),
  sitting("psfs", 1, activities(6)),
];
const notes = (scenario: Scenario): Scenario => ({
  ...scenario,
  diary: scenario.diary.map((entry) => ({ ...entry, note: wordsOf(2000) })),
});
const manyPairs = (scenario: Scenario): Scenario => ({
  ...scenario,
  shoes: Array.from({ length: 60 }, (_, place) => ({
    id: `s${place}`,
    name: `Pair ${place}`,
    discipline: "road" as const,
    distanceBeforeM: place % 2 === 0 ? 1000 : null,
    renewAtM: null,
    firstUsedOn: daysAgo(place),
    retiredOn: null,
  })),
});
/** Each answer was given on another day, in a check that was never finished. */
const draftOfManyDays = (scenario: Scenario): Scenario => ({
  ...scenario,
  safetyCheck: {
    ...scenario.safetyCheck,
    finished: null,
    given: Object.fromEntries(
      Object.keys(scenario.safetyCheck.answers).map((id, place) => [
        id,
        {
          at: (base.now - (place + 2) * 86_400_000) as typeof base.now,
          on: daysAgo(place + 2),
          wasFinished: false,
          confirmedOver: [],
        },
      ]),
    ),
  },
});
const nothing: Scenario = {
  ...base,
  safetyCheck: { answers: {}, given: {}, finished: null, changed: [] },
  runs: [],
  diary: [],
  shoes: [],
};
const one: Scenario = { ...nothing, diary: [makeEntry(TODAY, 3)] };
const oneRun: Scenario = { ...nothing, runs: [makeRun("r", daysAgo(1), { distanceM: 5000 })] };
const everywhere: Scenario = {
  ...base,
  diary: [makeEntry(TODAY, 10, { regions: BODY_REGIONS })],
};

export const EXTREMES: readonly Extreme[] = [
  { name: "nothing", scenario: nothing, filled: [] },
  { name: "one entry", scenario: one, filled: [] },
  { name: "one run", scenario: oneRun, filled: [] },
  { name: "a regular runner", scenario: base, filled: [] },
  { name: "pain everywhere", scenario: everywhere, filled: [] },
  { name: "every sign yes, nothing else", scenario: answered(base, everySign("yes")), filled: [] },
  {
    name: "every sign yes and all there is",
    scenario: answered(longest, everySign("yes")),
    filled: ALL_FILLED,
  },
  {
    name: "every sign not known and all there is",
    scenario: answered(longest, everySign("unknown")),
    filled: ALL_FILLED,
  },
  {
    name: "every sign denied and all there is",
    scenario: answered(longest, everySign("no")),
    filled: ALL_FILLED,
  },
  { name: "many signs and all there is", scenario: longest, filled: ALL_FILLED },
  {
    name: "no sign and all there is",
    scenario: { ...longest, safetyCheck: base.safetyCheck },
    filled: ALL_FILLED,
  },
  { name: "a draft of many days", scenario: draftOfManyDays(longest), filled: ALL_FILLED },
  {
    name: "a clear draft of many days",
    scenario: draftOfManyDays({ ...longest, safetyCheck: base.safetyCheck }),
    filled: ALL_FILLED,
  },
  { name: "every sign taken back", scenario: allTakenBack(longest), filled: ALL_FILLED },
  { name: "long names of shoes and long notes", scenario: notes(longNames(shod)), filled: [] },
  { name: "names without a space", scenario: unbroken(shod), filled: [] },
  { name: "names in wide letters", scenario: wideLetters(shod), filled: [] },
  {
    name: "long activities",
    scenario: { ...longest, safetyCheck: base.safetyCheck },
    filled: LONG_ACTIVITIES,
  },
  {
    name: "many pairs",
    scenario: manyPairs({ ...longest, runs: longest.runs.map((run) => ({ ...run, shoeId: null })) }),
    filled: ALL_FILLED,
  },
];
