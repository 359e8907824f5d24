import { computed, type Measured, unavailable } from "../results/index.ts";
import {
  applicableQuestions,
  type NumberQuestionId,
  QUESTION_GROUPS,
  QUESTIONS,
  type Question,
  type QuestionId,
  type TriageAnswers,
} from "../triage/index.ts";
import type { ReportedQuestion } from "./report.ts";

const IN_INTERVIEW_ORDER = QUESTION_GROUPS.flatMap((group) =>
  QUESTIONS.filter((question) => question.group === group.id),
);
const BY_ID: ReadonlyMap<QuestionId, Question> = new Map(
  QUESTIONS.map((question) => [question.id, question]),
);

/** Every question of the safety check with its answer, or why it has none. */
export function reportedQuestions(answers: TriageAnswers): readonly ReportedQuestion[] {
  const asked = new Set(applicableQuestions(answers).map(({ id }) => id));
  return IN_INTERVIEW_ORDER.map(({ id, group, text, unit, gates }) => ({
    id,
    group,
    text,
    unit,
    answer: answers[id] ?? null,
    relevance: asked.has(id) ? "asked" : isSettled(gates, answers, asked) ? "not-asked" : "not-yet",
  }));
}

/** Are all the answers given that decide whether a question is asked? */
function isSettled(
  gates: readonly QuestionId[],
  answers: TriageAnswers,
  asked: ReadonlySet<QuestionId>,
): boolean {
  return gates.every((gate) => {
    const answer = answers[gate];
    if (answer !== undefined && answer !== "unknown") return true;
    return !asked.has(gate) && isSettled(BY_ID.get(gate)?.gates ?? [], answers, asked);
  });
}

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
