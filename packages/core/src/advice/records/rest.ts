import type { Advice } from "../advice.ts";
import { HURTS, HURTS_AND_NOT_STOPPED, RESTS_UNTIL_SETTLED, RUNS_TODAY } from "../recurring-conditions.ts";
import { LASTING_FROM_WEEKS } from "../thresholds.ts";

export const keepMoving: Advice = {
  id: "keep-moving",
  version: 1,
  row: "R1",
  about: "remedy",
  title: "Keep moving",
  text: "Keep walking and doing what is comfortable, and don't lie down for days. People with new back pain who were told to stay active did a little better than those who were told to rest in bed. Staying active does not have to mean running.",
  appliesWhen: HURTS_AND_NOT_STOPPED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "moderate",
  gradeNote:
    "The article's advice, to rest until nothing hurts, is what the evidence speaks against. Staying active, said here instead, rests on a review of moderate certainty, not of runners.",
  sources: ["dahm-2010"],
  claims: ["R1"],
  betterSupported: [],
};

export const restFromRunning: Advice = {
  id: "rest-from-running",
  version: 2,
  row: "R1",
  about: "remedy",
  title: "Rest from running, not from everything",
  text: "No running today; walk instead. How long to leave running out goes by how much it hurts and how long it takes to settle: mild pain that is gone by the next morning a day, more pain or slower settling more days. Look again each morning.",
  appliesWhen: RESTS_UNTIL_SETTLED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "convention",
  gradeNote:
    "The article's advice, to rest until nothing hurts, is what the evidence speaks against. How many days of rest from running suit which pain has never been studied; the steps are decisions of this project.",
  sources: ["backstride-today-rules"],
  claims: ["R1"],
  betterSupported: [],
};

export const insteadOfRunning: Advice = {
  id: "instead-of-running",
  version: 1,
  row: "R1",
  about: "remedy",
  title: "What to do instead of running",
  text: "Instead of running you can walk, swim or cycle easily, or do strength exercises, as long as it does not hurt more, then or on the next morning. Which of them does most for a runner's back nobody has shown; staying active is what counts.",
  appliesWhen: RESTS_UNTIL_SETTLED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote:
    "The article's advice, to rest until nothing hurts, is what the evidence speaks against. That being active is better rests on a review of moderate certainty, not of runners; that swimming, cycling or strength exercises can stand in for a run is a default of this project.",
  sources: ["dahm-2010", "backstride-today-rules"],
  claims: ["R1"],
  betterSupported: [],
};

export const runWithLastingPain: Advice = {
  id: "run-with-lasting-pain",
  version: 1,
  row: "R1",
  about: "remedy",
  title: "Lasting pain need not be gone first",
  text: "When the pain has lasted for months, it need not be gone before you run again. Walking and running in turns, built up slowly, eased it in one small trial of people who hardly ran before, with some trouble in the legs. Only on days when today's answer allows a run.",
  appliesWhen: {
    kind: "all",
    of: [HURTS, { kind: "duration", fromWeeks: LASTING_FROM_WEEKS }, RUNS_TODAY],
  },
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote:
    "The article's advice, to rest until nothing hurts, is what the evidence speaks against; what is said here instead rests on one small trial.",
  sources: ["neason-2024"],
  claims: ["R1"],
  betterSupported: ["running-with-lasting-pain"],
};
