import type { TriageAnswers } from "./answers.ts";
import type { Question } from "./question.ts";
import { QUESTION_GROUPS, QUESTIONS } from "./questions.ts";
import { relevanceOf, relevanceOfQuestion } from "./relevance.ts";

/**
 * The questions that are relevant by the answers so far, answered ones included, screen by screen in the order of the
 * interview. Answers open further questions, so that it is called again after each screen.
 */
export function applicableQuestions(answers: TriageAnswers): readonly Question[] {
  return IN_INTERVIEW_ORDER.filter((question) => relevanceOfQuestion(answers, question) === "asked");
}

/**
 * The answers without those to questions that earlier answers make irrelevant: for the interview, after someone went
 * back and changed an answer.
 */
export function withoutUnaskedAnswers(answers: TriageAnswers): TriageAnswers {
  const kept = QUESTIONS.filter(
    ({ id }) => answers[id] !== undefined && relevanceOf(answers, id) !== "not-asked",
  ).map(({ id }) => [id, answers[id]]);
  return Object.fromEntries(kept);
}

/** Every question, screen by screen. */
export const IN_INTERVIEW_ORDER: readonly Question[] = QUESTION_GROUPS.flatMap((group) =>
  QUESTIONS.filter((question) => question.group === group.id),
);
