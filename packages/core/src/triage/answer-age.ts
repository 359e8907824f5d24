import { type Instant, instant } from "../time/index.ts";
import type { AnsweredCheck, GivenAnswer } from "./answers.ts";
import type { QuestionId } from "./question-id.ts";

/**
 * Finishing dates all answers alike, and from then on they count for seven days. So none may be older when that happens
 * than one sitting with a night in between: a day (backstride-answers-given-within-a-day). What was given earlier is
 * shown as an earlier answer and has to be confirmed.
 */
export const ANSWER_AGE_LIMIT_MS = 86_400_000;

/** Was the answer given within a day before `moment`? One of unknown age was not, nor one that is yet to come. */
export function isGivenWithinLimit(given: GivenAnswer | undefined, moment: Instant): boolean {
  if (given === undefined) return false;
  const age = moment - given.at;
  return age >= 0 && age <= ANSWER_AGE_LIMIT_MS;
}

/**
 * Is the answer too old to be dated with the others, at the finish or, before that, `now`? In a finished check one of
 * unknown age is as old as the finish.
 */
export function isTooOld({ given, finished }: AnsweredCheck, id: QuestionId, now: Instant): boolean {
  if (finished === null) return !isGivenWithinLimit(given[id], now);
  return given[id] !== undefined && !isGivenWithinLimit(given[id], instant(finished.at));
}
