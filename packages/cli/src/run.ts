import { refusal } from "@backstride/core/results";
import { CommanderError } from "commander";
import type { Environment } from "./environment.ts";
import { DONE, exitCodeOf, OUR_FAILURE, REFUSED } from "./exit-code.ts";
import type { CommandRefusal, CommandResult } from "./outcome.ts";
import { makeProgram } from "./program.ts";
import { oneLine } from "./text/one-line.ts";

/**
 * Runs one command line and gives its exit code: 0 done, 1 our failure, 2 refused input. With --json exactly one JSON
 * document goes to standard output, an error as `{"error":{"code","message"}}`; everything else goes to standard error.
 */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const wantsJson = argv.includes("--json");
  let result: CommandResult | null = null;
  const program = makeProgram(environment, (given) => {
    result = given;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return result === null ? DONE : report(result, wantsJson, environment);
  } catch (fault) {
    if (fault instanceof CommanderError) {
      if (fault.exitCode === 0) return DONE;
      // No command at all: commander has printed the help already.
      if (fault.code === "commander.help") return REFUSED;
      const message = fault.message.replace(/^error: /, "");
      return reportRefusal(refusal("argumentInvalid", message), wantsJson, environment);
    }
    return await reportFailure(fault, wantsJson, environment);
  }
}

function report(result: CommandResult, wantsJson: boolean, environment: Environment): number {
  if (!result.ok) return reportRefusal(result.error, wantsJson, environment);
  if (result.value === null) return DONE;
  environment.stdout(
    wantsJson ? `${JSON.stringify(result.value.json, null, 2)}\n` : `${result.value.text}\n`,
  );
  // The document is there already, and has the refusal in it.
  return result.value.error === undefined ? DONE : reportRefusal(result.value.error, false, environment);
}

function reportRefusal(error: CommandRefusal, wantsJson: boolean, environment: Environment): number {
  sayError(error, wantsJson, environment);
  if (error.code === "argumentInvalid") environment.stderr("See: backstride --help\n");
  return exitCodeOf(error);
}

/** A bug or a machine that failed us: never a stack trace on the screen unless it is asked for. */
async function reportFailure(fault: unknown, wantsJson: boolean, environment: Environment): Promise<number> {
  // Loaded only here, where something has failed: most commands need no database.
  const { diskFullRefusal } = await import("@backstride/server");
  const message = fault instanceof Error ? fault.message : String(fault);
  const error =
    diskFullRefusal(fault) ?? refusal("internal", `Something went wrong in Backstride itself: ${message}`);
  sayError(error, wantsJson, environment);
  if (process.env["BACKSTRIDE_DEBUG"] === "1" && fault instanceof Error) {
    environment.stderr(`${fault.stack}\n`);
  }
  return OUR_FAILURE;
}

/** One line for people, with --json the one document for programs. */
function sayError(error: CommandRefusal, wantsJson: boolean, { stdout, stderr }: Environment): void {
  const { code } = error;
  const message = oneLine(error.message);
  if (wantsJson) stdout(`${JSON.stringify({ error: { code, message } }, null, 2)}\n`);
  stderr(`backstride: ${message} (${code})\n`);
}
