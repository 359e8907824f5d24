import {
  QUESTIONS,
  signThatGetsLost,
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
  const lost = signThatGetsLost(before, after, given);
  return QUESTIONS.find(({ id }) => id === lost)?.text ?? null;
}

const withoutNull = (given: NewAnswers) =>
  Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== null));
