import type { GateRule, TodayRule } from "./judgement.ts";
import { alreadyRunToday } from "./rules/already-run-today.ts";
import { comingBack } from "./rules/coming-back.ts";
import { dayBetween } from "./rules/day-between.ts";
import { fallWithBleedingTendency } from "./rules/fall-with-bleeding-tendency.ts";
import { legPainExamined } from "./rules/leg-pain-examined.ts";
import { noKnownBound } from "./rules/no-known-bound.ts";
import { notKnownToHaveSettled } from "./rules/not-known-to-have-settled.ts";
import { notSettledByMorning } from "./rules/not-settled-by-morning.ts";
import { oneSpotAtEachLanding } from "./rules/one-spot-at-each-landing.ts";
import { painDownTheLeg } from "./rules/pain-down-the-leg.ts";
import { painFreeBefore } from "./rules/pain-free-before.ts";
import { painFreeFirst } from "./rules/pain-free-first.ts";
import { painGuided } from "./rules/pain-guided.ts";
import { painInTheGroin } from "./rules/pain-in-the-groin.ts";
import { painNotEntered } from "./rules/pain-not-entered.ts";
import { painTooHigh } from "./rules/pain-too-high.ts";
import { pregnancy } from "./rules/pregnancy.ts";
import { safetyQuestionsOpen } from "./rules/safety-questions-open.ts";
import { severeNewPainInLaterLife } from "./rules/severe-new-pain-in-later-life.ts";
import { tooYoung } from "./rules/too-young.ts";
import { warningSign } from "./rules/warning-sign.ts";
import { withinTheBound } from "./rules/within-the-bound.ts";

// The rules in the order in which they are asked; the first that applies decides. The careful ones come first: all that
// may rest the runner before all that only make the run smaller, and the one that allows an easy run last. Of those that
// rest, the ones that always rest until someone has examined it come first, so that no rest that ends by itself hides them. Of
// those that make it smaller, the ones that ask for someone or for the leg come first: pain must not hide them.

/** Asked first, whatever triage says. */
export const GATE_RULES: readonly GateRule[] = [warningSign, safetyQuestionsOpen];

/** Asked once triage has cleared the day. */
export const DAY_RULES: readonly TodayRule[] = [
  tooYoung,
  fallWithBleedingTendency,
  oneSpotAtEachLanding,
  painInTheGroin,
  severeNewPainInLaterLife,
  painDownTheLeg,
  painNotEntered,
  painTooHigh,
  notSettledByMorning,
  alreadyRunToday,
  dayBetween,
  painFreeFirst,
  pregnancy,
  legPainExamined,
  painFreeBefore,
  painGuided,
  comingBack,
  notKnownToHaveSettled,
  noKnownBound,
  withinTheBound,
];

/** All rules of today, in their order. */
export const TODAY_RULES: readonly (GateRule | TodayRule)[] = [...GATE_RULES, ...DAY_RULES];
