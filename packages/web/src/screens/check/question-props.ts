import type { InterviewQuestion } from "@backstride/server/api";
import type { Answer } from "../../triage/answers.ts";

export interface QuestionProps {
  readonly question: InterviewQuestion;
  /** Has there been time to read it? Until then it can't be denied. */
  readonly canDeny: boolean;
  readonly onAnswer: (answer: Answer) => void;
}
