import type { DayLogAnswers } from "@backstride/server/api";
import { t } from "../../i18n/t.ts";
import { DAY_QUESTIONS } from "./day-questions.ts";

/** What was told of a day, one part for each answer in the order of the questions. What was not told is left out. */
export const toldInWords = (answers: DayLogAnswers): readonly string[] =>
  DAY_QUESTIONS.flatMap(({ field, options }) => {
    const chosen = options.find(({ value }) => value === answers[field]);
    return chosen === undefined ? [] : [t(chosen.said)];
  });

/** How many of the questions were answered; a "no" is an answer. */
export const countTold = (answers: DayLogAnswers): number =>
  DAY_QUESTIONS.filter(({ field }) => answers[field] !== null).length;
