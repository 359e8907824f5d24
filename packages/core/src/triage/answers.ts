import type { NumberQuestionId, YesNoQuestionId } from "./question-id.ts";

/** `unknown` is the answer "I don't know": it is kept, and it never counts as a no. */
export type YesNoUnknown = "yes" | "no" | "unknown";

/** What a runner answered. A question that has no entry was not answered; nothing is assumed for it. */
export type TriageAnswers = { readonly [Id in YesNoQuestionId]?: YesNoUnknown } & {
  readonly [Id in NumberQuestionId]?: number | "unknown";
};
