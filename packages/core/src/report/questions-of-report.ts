import { computed, type Measured, unavailable } from "../results/index.ts";
import {
  IN_INTERVIEW_ORDER,
  type NumberQuestionId,
  relevanceOf,
  type TriageAnswers,
} from "../triage/index.ts";
import type { ReportedQuestion } from "./report.ts";

/** Every question of the safety check with its answer, or why it has none. */
export const reportedQuestions = (answers: TriageAnswers): readonly ReportedQuestion[] =>
  IN_INTERVIEW_ORDER.map(({ id, group, text, unit }) => ({
    id,
    group,
    text,
    unit,
    answer: answers[id] ?? null,
    relevance: relevanceOf(answers, id),
  }));

/** Has it been asked and left open, or answered with "I don't know"? */
export const isOpen = ({ answer, relevance }: ReportedQuestion): boolean =>
  relevance !== "not-asked" && (answer === null || answer === "unknown");

/** The number that was answered to `id`. */
export function answeredNumber(
  questions: readonly ReportedQuestion[],
  id: NumberQuestionId,
): Measured<number> {
  const question = questions.find((candidate) => candidate.id === id);
  if (question === undefined || question.relevance === "not-asked") {
    return unavailable("notAsked", "It was not asked, because earlier answers make it irrelevant.");
  }
  if (question.answer === "unknown") return unavailable("answeredUnknown", "The runner does not know.");
  if (typeof question.answer !== "number") return unavailable("notAnswered", "It was not answered.");
  return computed(question.answer, { unit: question.unit ?? "1", version: "answer/1", inputs: [id] });
}
