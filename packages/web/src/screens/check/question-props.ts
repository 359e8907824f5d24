import type { Answer } from "../../triage/answers.ts";
import type { CheckQuestion } from "../../triage/check-at-once.ts";

export interface QuestionProps {
  readonly question: CheckQuestion;
  readonly onAnswer: (answer: Answer) => void;
}
