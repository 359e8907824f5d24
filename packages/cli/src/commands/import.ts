import { err, ok, refusal } from "@backstride/core/results";
import type { ImportedFiles, Store } from "@backstride/server";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Environment } from "../environment.ts";
import type { CommandResult } from "../outcome.ts";
import { importProgress } from "../text/import-progress.ts";
import { importText } from "../text/import-text.ts";
import { filesUnder } from "./files-under.ts";

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
    .addHelpText("after", "\nExample:\n  $ backstride import ~/Downloads/export_12345.zip")
    .action(async (paths: readonly string[], options: Options) =>
      finish(await importPaths(paths, options, environment)),
    );
}

async function importPaths(
  paths: readonly string[],
  { data }: Options,
  environment: Environment,
): Promise<CommandResult> {
  const files = await filesUnder(paths);
  if (!files.ok) return files;
  if (files.value.length === 0) return err(refusal("fileNotFound", "The folder has no file in it."));
  const { openStore } = await import("@backstride/server");
  const store = await openStore({
    dataFolder: data,
    log: (line) => environment.stderr(`${line}\n`),
    given: { now: environment.now, utcOffsetMinutesAt: environment.utcOffsetMinutesAt },
  });
  if (!store.ok) return store;
  try {
    return await importInto(store.value, files.value, environment);
  } finally {
    await store.value.close();
  }
}

async function importInto(
  store: Store,
  paths: readonly string[],
  environment: Environment,
): Promise<CommandResult> {
  const { importFiles, OWN_RUNNER_ID } = await import("@backstride/server");
  const bar = importProgress(environment);
  const imported = await importFiles(store, {
    runnerId: OWN_RUNNER_ID,
    paths,
    onProgress: ({ counts }) => bar.show(counts),
  });
  bar.end();
  if (!imported.ok) return imported;
  return (
    nothingTaken(imported.value) ?? ok({ json: jsonOf(imported.value), text: importText(imported.value) })
  );
}

/** Where no file at all was taken or known already, the first one's reason is the answer. */
function nothingTaken({ view, items, refused }: ImportedFiles): CommandResult | null {
  if (view.counts.done > 0 || view.counts.skipped > 0) return null;
  const [first] = refused;
  if (first !== undefined) return err(first.refusal);
  const failed = items.find(({ state }) => state === "failed");
  if (failed?.reason == null) return null;
  return err({ code: failed.reason.code, message: `${failed.fileName}: ${failed.reason.message}` });
}

const jsonOf = ({ view, items, refused }: ImportedFiles) => ({
  total: view.counts.total,
  done: view.counts.done,
  skipped: view.counts.skipped,
  failed: view.counts.failed,
  files: items.map(({ fileName, state, reason, runId, warnings }) => ({
    fileName,
    state,
    reason,
    runId,
    warnings,
  })),
  refused: refused.map(({ path, refusal: { code, message } }) => ({ path, code, message })),
});
