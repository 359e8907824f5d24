import type { TriageAnswers } from "./answers.ts";
import type { Question } from "./question.ts";
import {
  NUMBER_QUESTION_IDS,
  type NumberQuestionId,
  type QuestionId,
  type YesNoQuestionId,
} from "./question-id.ts";
import { questionOf } from "./questions.ts";

/**
 * `asked`: to be answered. `not-asked`: earlier answers make it irrelevant. `not-yet`: an earlier answer that decides
 * about it is still open, so nothing can be said.
 */
export type Relevance = "asked" | "not-asked" | "not-yet";

/**
 * Is there an answer that a rule can use? "I don't know", a text where a number belongs and a number out of range are
 * all open: nothing unreadable may pass for a no.
 */
export function isAnswered(answers: TriageAnswers, id: QuestionId): boolean {
  const answer: unknown = answers[id];
  return isNumberQuestion(id) ? isInRange(questionOf(id), answer) : answer === "yes" || answer === "no";
}

const NUMBER_QUESTIONS: readonly string[] = NUMBER_QUESTION_IDS;
const isNumberQuestion = (id: QuestionId): boolean => NUMBER_QUESTIONS.includes(id);

/** Is `answer` a whole number that the question allows? */
export function isInRange(question: Question, answer: unknown): answer is number {
  return (
    typeof answer === "number" &&
    Number.isInteger(answer) &&
    answer >= (question.min ?? Number.NEGATIVE_INFINITY) &&
    answer <= (question.max ?? Number.POSITIVE_INFINITY)
  );
}

/** Whether the answers so far make a question relevant. */
export const relevanceOf = (answers: TriageAnswers, id: QuestionId): Relevance =>
  relevanceOfQuestion(answers, questionOf(id));

/** The same for a question at hand. */
export function relevanceOfQuestion(answers: TriageAnswers, question: Question): Relevance {
  if (question.askWhen === undefined || question.askWhen(answers)) return "asked";
  const isSettled = question.gates.every(
    (gate) => isAnswered(answers, gate) || relevanceOf(answers, gate) === "not-asked",
  );
  return isSettled ? "not-asked" : "not-yet";
}

/** A yes that counts: also where the question was not reached yet, but not where earlier answers rule it out. */
export const isYes = (answers: TriageAnswers, id: YesNoQuestionId): boolean =>
  answers[id] === "yes" && relevanceOf(answers, id) !== "not-asked";

/** A number that counts, or null where it is open or ruled out by earlier answers. */
export function numberOf(answers: TriageAnswers, id: NumberQuestionId): number | null {
  const answer: unknown = answers[id];
  return isInRange(questionOf(id), answer) && relevanceOf(answers, id) !== "not-asked" ? answer : null;
}

/** Those of `ids` that are relevant and have no answer that a rule can use. */
export const openQuestions = (answers: TriageAnswers, ids: readonly QuestionId[]): readonly QuestionId[] =>
  ids.filter((id) => !isAnswered(answers, id) && relevanceOf(answers, id) === "asked");
