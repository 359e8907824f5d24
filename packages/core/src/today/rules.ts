import type { TodayRule } from "./judgement.ts";
import { alreadyRunToday } from "./rules/already-run-today.ts";
import { comingBack } from "./rules/coming-back.ts";
import { dayBetween } from "./rules/day-between.ts";
import { notSettledByMorning } from "./rules/not-settled-by-morning.ts";
import { painDownTheLeg } from "./rules/pain-down-the-leg.ts";
import { painFreeFirst } from "./rules/pain-free-first.ts";
import { painGuided } from "./rules/pain-guided.ts";
import { painNotEntered } from "./rules/pain-not-entered.ts";
import { painTooHigh } from "./rules/pain-too-high.ts";
import { safetyQuestionsOpen } from "./rules/safety-questions-open.ts";
import { warningSign } from "./rules/warning-sign.ts";
import { withinTheBound } from "./rules/within-the-bound.ts";

/** The rules in the order in which they are asked; the first that applies decides. The careful ones come first. */
export const TODAY_RULES: readonly TodayRule[] = [
  warningSign,
  safetyQuestionsOpen,
  painDownTheLeg,
  painNotEntered,
  painTooHigh,
  notSettledByMorning,
  alreadyRunToday,
  dayBetween,
  painFreeFirst,
  painGuided,
  comingBack,
  withinTheBound,
];
