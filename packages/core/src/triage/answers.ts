import type { Instant, LocalDay } from "../time/index.ts";
import type { NumberQuestionId, QuestionId, YesNoQuestionId } from "./question-id.ts";

/** `unknown` is the answer "I don't know": it is kept, and it never counts as a no. */
export type YesNoUnknown = "yes" | "no" | "unknown";

/** What a runner answered. A question that has no entry was not answered; nothing is assumed for it. */
export type TriageAnswers = { readonly [Id in YesNoQuestionId]?: YesNoUnknown } & {
  readonly [Id in NumberQuestionId]?: number | "unknown";
};

/** A moment, and the day on which it fell where the runner was. */
export interface AnswerMoment {
  readonly at: Instant;
  readonly on: LocalDay;
}

/** How an answer came about. */
export interface GivenAnswer extends AnswerMoment {
  /** Was a check ever finished with this answer? Taking it back then is more than mending a slip. */
  readonly wasFinished: boolean;
  /** Ids of the diary entries that speak against the answer, and of which the runner knew when they gave it again. */
  readonly confirmedOver: readonly string[];
}

/** How the answers came about. One that is not here is of unknown age. */
export type GivenAnswers = { readonly [Id in QuestionId]?: GivenAnswer };

/** A yes that a check was finished with and that was taken back or changed later. */
export interface ChangedAnswer {
  readonly question: QuestionId;
  readonly answer: YesNoUnknown;
  /** When it was given; null where that is not known. */
  readonly answered: AnswerMoment | null;
  /** What stands in its place; null where nothing does. */
  readonly changedTo: YesNoUnknown | null;
  readonly changed: AnswerMoment;
}

/** Answers with how they came about, and when they were finished; null where they never were. */
export interface AnsweredCheck {
  readonly answers: TriageAnswers;
  readonly given: GivenAnswers;
  readonly finished: AnswerMoment | null;
}
