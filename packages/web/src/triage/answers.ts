import { type TriageAnswers, withoutOutdatedExaminations } from "@backstride/core/triage";
import type { InterviewQuestion } from "@backstride/server/api";

export type Answer = InterviewQuestion["answer"];

/** By question id; null takes an answer back. */
export type NewAnswers = Readonly<Record<string, Answer>>;

/** `answers` with `given` laid over them, for the engine: it counts what it can't read as not answered. */
export const withAnswers = (answers: NewAnswers, given: NewAnswers): TriageAnswers =>
  withoutOutdatedExaminations(forEngine(answers), forEngine({ ...answers, ...given }), given);

/** The engine looks answers up by its own ids and checks each before it uses it. */
export const forEngine = (answers: NewAnswers): TriageAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null)) as TriageAnswers;
