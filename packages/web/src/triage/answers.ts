import type { TriageAnswers } from "@backstride/core/triage";
import type { InterviewQuestion } from "@backstride/server/api";

export type Answer = InterviewQuestion["answer"];

/** By question id; null takes an answer back. */
export type NewAnswers = Readonly<Record<string, Answer>>;

/** `answers` with `given` laid over them, for the engine: it counts what it can't read as not answered. */
export function withAnswers(answers: NewAnswers, given: NewAnswers): TriageAnswers {
  const all = Object.entries({ ...answers, ...given }).filter(([, answer]) => answer !== null);
  // The engine looks answers up by its own ids and checks each before it uses it.
  return Object.fromEntries(all) as TriageAnswers;
}
