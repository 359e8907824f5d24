import type { Advice } from "../advice.ts";
import { RESTS_UNTIL_SETTLED, RUNS_TODAY } from "../recurring-conditions.ts";
import { PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS } from "../thresholds.ts";

export const turnToWalking: Advice = {
  id: "turn-to-walking",
  version: 1,
  row: "R1",
  about: "remedy",
  title: "Turn to walking when it gets worse",
  text: "Turn to walking if your back gets worse while you run, and stop at once if pain or tingling goes into a leg.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote:
    "The article's advice, to rest until nothing hurts, is what the evidence speaks against. Running on within limits of pain comes from one small trial of a tendon; for the back it is borrowed.",
  sources: ["silbernagel-2007", "backstride-today-rules"],
  claims: ["R1"],
  betterSupported: [],
};

export const enterTheBackAfterwards: Advice = {
  id: "enter-the-back-afterwards",
  version: 1,
  row: "R1",
  about: "remedy",
  title: "Enter your back afterwards",
  text: "Enter your back after the run and tomorrow morning, also when nothing hurts: without it the run can't count as settled, and the next answer is a smaller one.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "convention",
  gradeNote:
    "The article's advice, to rest until nothing hurts, is what the evidence speaks against. That a run counts as settled only where the next morning is known is a decision of this project.",
  sources: ["backstride-today-rules"],
  claims: ["R1"],
  betterSupported: [],
};

export const physiotherapistIfItLasts: Advice = {
  id: "physiotherapist-if-it-lasts",
  version: 2,
  row: "R2",
  about: "remedy",
  title: "A physiotherapist if it lasts",
  text: "If it is not clearly better within two to six weeks, see a physiotherapist; sooner with signs in a leg.",
  appliesWhen: {
    kind: "all",
    of: [
      RESTS_UNTIL_SETTLED,
      { kind: "not", of: { kind: "appointment-due" } },
      { kind: "duration", fromWeeks: 0, belowWeeks: PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS },
    ],
  },
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote:
    "That guided exercise helps lasting pain is of moderate certainty; from which week on to go is a decision of this project.",
  sources: ["cai-2017", "physiotherapist-from-two-to-six-weeks"],
  claims: ["R2"],
  betterSupported: [],
};
