import type { Refusal, Result } from "@backstride/core/results";

/** What a command gives: one JSON document for programs, the same as text for people. */
export interface Outcome {
  readonly json: unknown;
  readonly text: string;
}

export type CommandResult = Result<Outcome, Refusal>;
