import type { TriageAnswers } from "../answers.ts";
import type { GroupId, Question } from "../question.ts";
import type { NumberQuestionId, QuestionId, YesNoQuestionId } from "../question-id.ts";

/** When a question is asked: the answers that decide, and what they must say. */
export interface Gate {
  readonly gates: readonly QuestionId[];
  readonly askWhen: (answers: TriageAnswers) => boolean;
}

/** The number that was answered, or null: a text compares with nothing. */
export function answeredNumber(answers: TriageAnswers, id: NumberQuestionId): number | null {
  const answer = answers[id];
  return typeof answer === "number" && Number.isFinite(answer) ? answer : null;
}

export const hasBackPain: Gate = {
  gates: ["back-pain"],
  askWhen: (answers) => answers["back-pain"] === "yes",
};

/** A yes-no question of `group`; without a gate it is asked of everyone. */
export const yesNo = (
  id: YesNoQuestionId,
  group: GroupId,
  words: { readonly text: string; readonly help?: string },
  gate: Gate | null = null,
): Question => ({
  id,
  kind: "yes-no",
  group,
  text: words.text,
  help: words.help ?? null,
  options: null,
  min: null,
  max: null,
  unit: null,
  ...(gate ?? { gates: [] }),
});

/** A question for a whole number from `min` to `max`. */
export const wholeNumber = (
  id: NumberQuestionId,
  group: GroupId,
  words: { readonly text: string; readonly help?: string },
  range: { readonly min: number; readonly max: number; readonly unit: string },
  gate: Gate | null = null,
): Question => ({
  id,
  kind: "number",
  group,
  text: words.text,
  help: words.help ?? null,
  options: null,
  ...range,
  ...(gate ?? { gates: [] }),
});
