import type { Result } from "@backstride/core/results";

/** What a command gives: one JSON document for programs, the same as text for people. */
export interface Outcome {
  readonly json: unknown;
  readonly text: string;
  /** What was refused while the rest was done: said on standard error, and the exit code is that of a refusal. */
  readonly error?: CommandRefusal;
}

/** Why an input was refused: one of our codes, or that of the file inside an archive that was. */
export interface CommandRefusal {
  readonly code: string;
  readonly message: string;
}

/** Null where the command has said all it had to say while it ran. */
export type CommandResult = Result<Outcome | null, CommandRefusal>;
