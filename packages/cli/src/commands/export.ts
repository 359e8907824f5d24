import { createWriteStream, existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Environment } from "../environment.ts";
import type { CommandResult } from "../outcome.ts";
import { inStore } from "./in-store.ts";

interface Options {
  readonly out: string;
  readonly runner: string;
  readonly data: string;
}

export function addExport(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("export")
    .description("write everything of a runner into one zip that can be imported again")
    .requiredOption("--out <file>", "the zip to write; one that is there is never overwritten")
    .option("--runner <id>", 'the runner: "me", or "sample"', "me")
    .option("--data <folder>", "the data folder", environment.defaultDataFolder)
    .option("--json", "print one JSON document: the file and its size")
    .addHelpText("after", "\nExample:\n  $ backstride export --out backstride.zip")
    .action(async (options: Options) => finish(await exportTo(options, environment)));
}

async function exportTo({ out, runner, data }: Options, environment: Environment): Promise<CommandResult> {
  if (existsSync(out)) return err(refusal("argumentInvalid", `${out} is there already; name another file.`));
  if (!existsSync(data)) return err(refusal("fileNotFound", `There is no data folder ${data}.`));
  const { exportRunner, requireRunner } = await import("@backstride/server");
  return inStore(data, environment, async ({ ports }) => {
    const found = await requireRunner(ports, runner);
    if (!found.ok) return found;
    const bytes = await written(await exportRunner(ports, found.value), out);
    if (!bytes.ok) return bytes;
    const mib = (bytes.value / 2 ** 20).toFixed(1);
    return ok({
      json: { file: out, sizeBytes: bytes.value },
      text: `${out}: ${mib} MiB. "backstride import ${out}" brings it back.`,
    });
  });
}

/** Writes the archive; what is there of one that could not be finished goes again. */
async function written(archive: NodeJS.ReadableStream, path: string): Promise<Result<number, Refusal>> {
  const file = createWriteStream(path, { flags: "wx", mode: 0o600 });
  try {
    await pipeline(archive, file);
    return ok(file.bytesWritten);
  } catch (error) {
    await rm(path, { force: true });
    const isPlace = error instanceof Error && "code" in error && PLACE_ERRORS.has(String(error.code));
    if (!isPlace) throw error;
    return err(refusal("fileNotWritable", `${path} can't be written: ${(error as Error).message}.`));
  }
}

const PLACE_ERRORS = new Set(["ENOENT", "EACCES", "EISDIR", "ENOTDIR", "EROFS", "EPERM"]);
