import { err, ok, refusal } from "@backstride/core/results";
import type { ImportedFiles, Store } from "@backstride/server";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, OUR_FAILURE } from "../exit-code.ts";
import type { CommandRefusal, CommandResult } from "../outcome.ts";
import { importProgress } from "../text/import-progress.ts";
import { importText } from "../text/import-text.ts";
import { type FilesUnder, filesUnder } from "./files-under.ts";
import { inStore } from "./in-store.ts";

const AFTER_HELP = `
Example:
  $ backstride import ~/Downloads/export_12345.zip

Exit status: 0 all of it was taken, or was there already; 2 something could not be taken, which is named;
1 Backstride failed. What could be taken stays taken.`;

interface Options {
  readonly data: string;
}

export function addImport(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("import")
    .description("take in recordings, archives and folders of them; one bad file stops no other")
    .argument("<paths...>", "FIT, GPX, TCX, their .gz, zip archives, or folders")
    .option("--data <folder>", "the data folder", environment.defaultDataFolder)
    .option("--json", "print one JSON document: counts and every file with its state and reason")
    .addHelpText("after", AFTER_HELP)
    .action(async (paths: readonly string[], options: Options) =>
      finish(await importPaths(paths, options, environment)),
    );
}

async function importPaths(
  paths: readonly string[],
  { data }: Options,
  environment: Environment,
): Promise<CommandResult> {
  const found = await filesUnder(paths);
  if (found.files.length === 0) {
    return err(
      notTaken(found.refused.map(whyRefused)) ?? refusal("fileNotFound", "The folder has no file in it."),
    );
  }
  return inStore(data, environment, (store) => importInto(store, found, environment));
}

async function importInto(
  store: Store,
  { files, refused }: FilesUnder,
  environment: Environment,
): Promise<CommandResult> {
  const { importFiles, OWN_RUNNER_ID } = await import("@backstride/server");
  const bar = importProgress(environment);
  const imported = await importFiles(store, {
    runnerId: OWN_RUNNER_ID,
    paths: files,
    onProgress: ({ counts }) => bar.show(counts),
  });
  bar.end();
  if (!imported.ok) return imported;
  return resultOf({ ...imported.value, refused: [...refused, ...imported.value.refused] });
}

/**
 * What could be taken is told in any case, unless there was but one thing to take and that could not be. Whatever was not
 * taken makes it a refusal, so that a script need not read the list to know that something is missing.
 */
function resultOf(imported: ImportedFiles): CommandResult {
  const files = filesOf(imported);
  const error = notTaken([...imported.refused.map(whyRefused), ...imported.items.flatMap(whyFailed)]);
  if (error !== null && files.length === 1) return err(error);
  const counts = {
    total: files.length,
    done: imported.view.counts.done,
    skipped: imported.view.counts.skipped,
    failed: imported.view.counts.failed + imported.refused.length,
  };
  const refused = imported.refused.map(({ path, refusal: { code, message } }) => ({ path, code, message }));
  const json = { ...counts, files, refused };
  const text = importText(imported);
  return ok(error === null ? { json, text } : { json: { ...json, error }, text, error });
}

/** Null where all was taken, or was there already. What Backstride itself failed at is named before what it refused. */
function notTaken(reasons: readonly CommandRefusal[]): CommandRefusal | null {
  const first = reasons.find((reason) => exitCodeOf(reason) === OUR_FAILURE) ?? reasons[0];
  if (first === undefined || reasons.length === 1) return first ?? null;
  const { code, message } = first;
  return { code, message: `${reasons.length} files or folders were not taken; the first: ${message}` };
}

const whyRefused = ({ refusal: { code, message } }: ImportedFiles["refused"][number]): CommandRefusal => ({
  code,
  message,
});

const whyFailed = ({ state, fileName, reason }: ImportedFiles["items"][number]): readonly CommandRefusal[] =>
  state === "failed" && reason !== null
    ? [{ code: reason.code, message: `${fileName}: ${reason.message}` }]
    : [];

/** Every file and what became of it, those last that were never taken. */
const filesOf = ({ items, refused }: ImportedFiles) => [
  ...items.map(({ fileName, state, reason, runId, warnings }) => ({
    fileName,
    state,
    reason,
    runId,
    warnings,
  })),
  ...refused.map(({ path, refusal: { code, message } }) => ({
    fileName: path,
    state: "failed",
    reason: { code, message },
    runId: null,
    warnings: [],
  })),
];
