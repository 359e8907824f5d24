import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { scenarioFile } from "@backstride/core/scenario";
import {
  SIMULATED_CAUSES,
  type SimulatedCause,
  type SimulatedRecording,
  simulateRunner,
} from "@backstride/core/simulation";
import { instantFromIso, isoWithOffset, offsetMinutesFromIso } from "@backstride/core/time";
import { type Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Environment } from "../environment.ts";
import type { CommandResult } from "../outcome.ts";
import { wholeNumber } from "./whole-number.ts";

const LONGEST_DAYS = 3650;

interface Options {
  readonly seed: number;
  readonly days: number;
  readonly cause: SimulatedCause;
  readonly out: string;
  readonly endsAt?: string;
}

export function addSimulate(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("simulate")
    .description("make up a runner with a known cause: a scenario file and the recordings of a watch")
    .option("--seed <n>", "the same seed gives the same runner", wholeNumber(0, 4_294_967_295), 1)
    .option("--days <n>", "length of the history", wholeNumber(1, LONGEST_DAYS), 60)
    .addOption(
      new Option("--cause <id>", "what makes this back flare")
        .choices(SIMULATED_CAUSES)
        .default("session-spike"),
    )
    .requiredOption("--out <folder>", "a new or empty folder")
    .option("--ends-at <time>", "the moment of the scenario, ISO 8601 with offset; now by default")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  $ backstride simulate --seed 7 --days 90 --cause no-rest --ends-at 2026-05-31T08:00:00+02:00 --out demo",
    )
    .action(async (options: Options) => finish(await simulateInto(options, environment)));
}

async function simulateInto(options: Options, environment: Environment): Promise<CommandResult> {
  const moment = momentOf(options.endsAt, environment);
  if (!moment.ok) return moment;
  const folder = await emptyFolder(options.out);
  if (!folder.ok) return folder;
  const { scenario, recordings } = simulateRunner({ ...options, ...moment.value });
  const file = scenarioFile(scenario, moment.value.utcOffsetMinutes);
  await writeInto(folder.value, recordings, `${JSON.stringify(file, null, 2)}\n`);
  const { seed, days, cause } = options;
  const json = {
    seed,
    days,
    cause,
    endsAt: file.now,
    scenario: join(folder.value, "scenario.json"),
    recordings: recordings.length,
  };
  return ok({
    json,
    text: `${json.scenario} and ${recordings.length} recordings: seed ${seed}, cause ${cause}.`,
  });
}

/** Writes all of it; what is there of one that could not be finished goes again, so that the folder is empty as before. */
async function writeInto(
  folder: string,
  recordings: readonly SimulatedRecording[],
  scenario: string,
): Promise<void> {
  try {
    await mkdir(join(folder, "recordings"));
    for (const { fileName, bytes } of recordings) {
      await writeFile(join(folder, "recordings", fileName), bytes);
    }
    // Last, so that a folder with a scenario in it is complete.
    await writeFile(join(folder, "scenario.json"), scenario);
  } catch (fault) {
    await rm(join(folder, "recordings"), { recursive: true, force: true });
    await rm(join(folder, "scenario.json"), { force: true });
    throw fault;
  }
}

function momentOf(endsAt: string | undefined, { now, utcOffsetMinutesAt }: Environment) {
  const at = now();
  const text = endsAt ?? isoWithOffset(at, utcOffsetMinutesAt(at));
  const parsed = instantFromIso(text);
  return parsed === null
    ? err(refusal("argumentInvalid", `--ends-at: expected an ISO 8601 time with its offset, got "${text}".`))
    : ok({ endsAt: parsed, utcOffsetMinutes: offsetMinutesFromIso(text) ?? 0 });
}

/** Makes a folder with those above it, one by one: asked for all at once, Node never comes back from /proc and its like. */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? fault.code : null;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(path) === path) throw fault;
    await makeFolders(dirname(path));
    await mkdir(path);
  }
}

async function emptyFolder(path: string): Promise<Result<string, Refusal>> {
  try {
    await makeFolders(path);
    const inside = await readdir(path);
    if (inside.length > 0) {
      return err(
        refusal("argumentInvalid", `--out: ${path} is not empty, and nothing in it is overwritten.`),
      );
    }
    return ok(path);
  } catch (fault) {
    // Another folder on the same disk would not do either.
    if (isFullDisk(fault)) throw fault;
    const detail = fault instanceof Error ? fault.message : String(fault);
    return err(refusal("argumentInvalid", `--out: ${path} can't be written to: ${detail}`));
  }
}

const isFullDisk = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && (fault.code === "ENOSPC" || fault.code === "EDQUOT");
