import type { TriageAnswers } from "./answers.ts";
import type { QuestionId } from "./question-id.ts";

export const GROUP_IDS = [
  "about-you",
  "bladder-bowel-and-feeling",
  "leg-strength",
  "sudden-signs",
  "pregnancy",
  "this-pain",
  "young-back",
  "accidents-and-bones",
  "signs-of-infection",
  "general-health",
  "bone-under-load",
  "morning-and-night",
  "examination",
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

/** Questions that stand on one screen. A checklist has one "None of these" that answers all of it with no. */
export interface QuestionGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly intro: string;
  readonly kind: "checklist" | "single";
}

/** One question of the interview, worded for a person with a sore back. */
export interface Question {
  readonly id: QuestionId;
  readonly kind: "yes-no" | "number" | "choice";
  readonly group: GroupId;
  readonly text: string;
  readonly help: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[] | null;
  /** Smallest and largest answer of a number question, both allowed. */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** The answers that decide whether this question is asked at all. */
  readonly gates: readonly QuestionId[];
  /** True where the answers so far make the question relevant; absent for a question that everyone is asked. */
  readonly askWhen?: (answers: TriageAnswers) => boolean;
}
