import type { TriageAnswers } from "./answers.ts";
import { isAboutExamination } from "./examination.ts";
import { findingsOf } from "./findings.ts";
import type { QuestionId } from "./question-id.ts";
import { QUESTIONS } from "./questions.ts";
import { TRIAGE_RULES } from "./rules.ts";
import type { TriageRule } from "./triage-rule.ts";

/** Answers that come in, by question id; null takes one back. What is no answer to its question counts as none. */
type IncomingAnswers = Readonly<Record<string, unknown>>;

/** The rules by which these answers stop. */
export function stoppingRules(answers: TriageAnswers): readonly TriageRule[] {
  const stops = new Set(
    findingsOf(answers)
      .filter(({ blocksRunning }) => blocksRunning)
      .map(({ ruleId }) => ruleId),
  );
  return TRIAGE_RULES.filter(({ id }) => stops.has(id));
}

/** The questions answered with yes that a rule which stops has read. */
export const stoppingSigns = (answers: TriageAnswers): readonly QuestionId[] =>
  stoppingRules(answers)
    .flatMap(({ questions }) => questions)
    .filter((id) => id !== "back-pain" && !isAboutExamination(id) && answers[id] === "yes");

/**
 * A sign that stops and that gets lost on the way from `before` to `after`, because one of the incoming answers makes its
 * question irrelevant; null where none does. Taking the sign itself back is no loss. A yes that comes together with the
 * answer that rules it out is a sign too: the two can't both be meant.
 */
export function signThatGetsLost(
  before: TriageAnswers,
  after: TriageAnswers,
  incoming: IncomingAnswers,
): QuestionId | null {
  // What an examination found would hide a sign of before, and the answer that makes the sign irrelevant takes it away too.
  const saidYes = QUESTIONS.filter(({ id }) => incoming[id] === "yes" && !isAboutExamination(id)).map(
    ({ id }) => [id, "yes"] as const,
  );
  const isStill = (id: QuestionId): boolean => !(id in incoming) || incoming[id] === "yes";
  const signs = stoppingSigns({ ...before, ...Object.fromEntries(saidYes) });
  return signs.find((id) => after[id] === undefined && isStill(id)) ?? null;
}
