import type { InterviewQuestion } from "@backstride/server/api";
import type { Answer } from "../../triage/answers.ts";

export interface QuestionProps {
  readonly question: InterviewQuestion;
  readonly onAnswer: (answer: Answer) => void;
}
