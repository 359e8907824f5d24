import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { parseScenario, SCENARIO_FORMAT, type Scenario } from "@backstride/core/scenario";
import { filesUnder } from "../commands/files-under.ts";
import { readJson } from "../read-input.ts";
import { knownRunners, marksOf } from "./known-runners.ts";

/** The runners that are learnt from, and what of the files was left out. */
export interface OtherRunners {
  /** One scenario file of each runner. */
  readonly paths: readonly string[];
  /** Files of the runner who asks. */
  readonly own: number;
  /** Further files of a runner who is there already. */
  readonly repeated: number;
  /** Files in the folders that are no scenarios. */
  readonly passedOver: number;
}

interface Candidate {
  readonly path: string;
  readonly marks: readonly string[];
  readonly entries: number;
}

/**
 * The other runners in some scenario files and in folders of them, without the one who asks and each once: by what their
 * diaries and runs are, whatever the files are called. Of several files of one runner the one with most entries counts.
 *
 * Files are read one after the other and none is kept, so that thousands of them need no more room than one. Refused with
 * the code of the first file that is named and is no scenario, or that says to be one and is not; with `argumentInvalid`
 * where there is none at all.
 */
export async function otherRunners(
  paths: readonly string[],
  asking: Scenario,
): Promise<Result<OtherRunners, Refusal>> {
  const files = await scenarioFilesUnder(paths);
  if (!files.ok) return files;
  const candidates: Candidate[] = [];
  let passedOver = 0;
  for (const { path, isNamed } of files.value) {
    const candidate = await candidateFrom(path, isNamed);
    if (!candidate.ok) return err({ ...candidate.error, message: `${path}: ${candidate.error.message}` });
    if (candidate.value === null) passedOver += 1;
    else candidates.push(candidate.value);
  }
  if (candidates.length === 0) {
    return err(refusal("argumentInvalid", `--learn-from: there is no scenario in ${paths.join(", ")}.`));
  }
  return ok({ ...onceEach(candidates, marksOf(asking)), passedOver });
}

/** A folder means the .json files in it. */
async function scenarioFilesUnder(
  paths: readonly string[],
): Promise<Result<readonly { readonly path: string; readonly isNamed: boolean }[], Refusal>> {
  const found = new Map<string, { readonly path: string; readonly isNamed: boolean }>();
  for (const path of paths) {
    const files = await filesUnder([path]);
    if (!files.ok) return files;
    const isFolder = (await stat(path)).isDirectory();
    for (const file of files.value) {
      if (isFolder && extname(file) !== ".json") continue;
      found.set(file, { path: file, isNamed: !isFolder });
    }
  }
  return ok([...found.values()]);
}

/** Null for a file in a folder that does not say that it is a scenario. */
async function candidateFrom(path: string, isNamed: boolean): Promise<Result<Candidate | null, Refusal>> {
  const json = await readJson(path);
  if (!json.ok) return isNamed || json.error.code !== "jsonInvalid" ? json : ok(null);
  if (!isNamed && !saysScenario(json.value)) return ok(null);
  const scenario = parseScenario(json.value);
  return scenario.ok
    ? ok({ path, marks: marksOf(scenario.value), entries: scenario.value.diary.length })
    : scenario;
}

const saysScenario = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "format" in json && json.format === SCENARIO_FORMAT;

function onceEach(
  candidates: readonly Candidate[],
  ownMarks: readonly string[],
): Pick<OtherRunners, "paths" | "own" | "repeated"> {
  const asking = knownRunners();
  asking.add(ownMarks);
  const others = candidates.filter(({ marks }) => !asking.has(marks));
  const known = knownRunners();
  const paths: string[] = [];
  for (const { path, marks } of others.toSorted((left, right) => right.entries - left.entries)) {
    if (known.has(marks)) continue;
    known.add(marks);
    paths.push(path);
  }
  return { paths, own: candidates.length - others.length, repeated: others.length - paths.length };
}
