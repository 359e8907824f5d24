import type { InterviewQuestion } from "@backstride/server/api";
import type { Answer } from "../../triage/answers.ts";

/** What the time for which a question has been in sight allows. */
export interface TimeInSight {
  /** No tap can be meant for what stood there before any more. */
  readonly canAnswer: boolean;
  /** There has been time to read it. */
  readonly canDeny: boolean;
}

export interface QuestionProps extends TimeInSight {
  readonly question: InterviewQuestion;
  readonly onAnswer: (answer: Answer) => void;
}
