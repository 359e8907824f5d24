import { err, ok, refusal } from "@backstride/core/results";
import type { ErasedData, KeptData } from "@backstride/server";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Environment } from "../environment.ts";
import type { CommandResult } from "../outcome.ts";
import { keptInWords } from "../text/kept-text.ts";
import { inStore } from "./in-store.ts";

interface Options {
  readonly runner: string;
  readonly data: string;
  readonly yes: boolean;
}

export function addErase(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("erase")
    .description("erase all that is kept of a runner; without --yes only say what that would be")
    .option("--runner <id>", 'the runner: "me", or "sample"', "me")
    .option("--data <folder>", "the data folder", environment.defaultDataFolder)
    .option("--yes", "erase it: nothing brings it back", false)
    .option("--json", "print one JSON document: how much of each kind, and whether it was erased")
    .addHelpText(
      "after",
      "\nExamples:\n  $ backstride export --out backstride.zip     a copy first\n  $ backstride erase                           what would be erased\n  $ backstride erase --yes",
    )
    .action(async (options: Options) => finish(await erase(options, environment)));
}

async function erase({ runner, data, yes }: Options, environment: Environment): Promise<CommandResult> {
  const { eraseRunner, isDataFolder, requireRunner, viewKeptData } = await import("@backstride/server");
  // Opening would make one.
  if (!isDataFolder(data)) return err(refusal("fileNotFound", `There is no data folder ${data}.`));
  return inStore(data, environment, async ({ ports }) => {
    const found = await requireRunner(ports, runner);
    if (!found.ok) return found;
    return yes
      ? erasedOutcome(runner, await eraseRunner(ports, runner))
      : unconfirmedOutcome(runner, await viewKeptData(ports, runner));
  });
}

function unconfirmedOutcome(runner: string, kept: KeptData): CommandResult {
  const text = `Would be erased of "${runner}": ${keptInWords(kept)}.`;
  const error = refusal(
    "eraseNotConfirmed",
    "Nothing was erased. Add --yes to erase it: nothing brings it back but an export.",
  );
  return ok({ json: { runner, isErased: false, kept, error }, text, error });
}

function erasedOutcome(runner: string, { erased, tracesLeft }: ErasedData): CommandResult {
  const text = `Erased of "${runner}": ${keptInWords(erased)}. Exports, backups and your own files elsewhere stay.`;
  const json = { runner, isErased: true, kept: erased };
  if (tracesLeft === null) return ok({ json, text });
  const why = tracesLeft === "diskFull" ? "the disk is full" : "another program is reading it";
  const error = refusal(
    "eraseUnfinished",
    `The database could not be written anew and may hold traces of what was erased: ${why}. Mend that and erase once more.`,
  );
  return ok({ json: { ...json, error }, text, error });
}
