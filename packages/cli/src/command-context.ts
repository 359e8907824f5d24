import type { Environment } from "./environment.ts";
import type { CommandResult } from "./outcome.ts";

/** What every command is given: the machine, and where its result goes. */
export interface CommandContext {
  readonly environment: Environment;
  readonly finish: (result: CommandResult) => void;
}
