import {
  findingsOf,
  QUESTIONS,
  TRIAGE_RULES,
  type TriageAnswers,
  withoutUnaskedAnswers,
} from "@backstride/core/triage";
import type { NewAnswers } from "./answers.ts";

/**
 * The question of a sign that stops and that would get lost on the way, because an answer elsewhere makes it
 * irrelevant; null where none would. The server refuses such an answer too; without it nobody else would.
 */
export function signLost(before: TriageAnswers, given: NewAnswers): string | null {
  const after = withoutUnaskedAnswers({ ...before, ...withoutNull(given) });
  const stops = new Set(
    findingsOf(before)
      .filter(({ blocksRunning }) => blocksRunning)
      .map(({ ruleId }) => ruleId),
  );
  const read = TRIAGE_RULES.filter(({ id }) => stops.has(id)).flatMap(({ questions }) => questions);
  const lost = read.find(
    (id) => id !== "back-pain" && before[id] === "yes" && after[id] === undefined && !(id in given),
  );
  return QUESTIONS.find(({ id }) => id === lost)?.text ?? null;
}

const withoutNull = (given: NewAnswers) =>
  Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== null));
