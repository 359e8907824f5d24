import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { parseScenario, SCENARIO_FORMAT, type Scenario } from "@backstride/core/scenario";
import type { Instant, LocalDay } from "@backstride/core/time";
import { readJson } from "../read-input.ts";
import { knownRunners, marksOf } from "./known-runners.ts";
import { type RunnerSource, scenarioFrom } from "./runner-source.ts";
import { type FoundSource, sourcesUnder } from "./sources-under.ts";

/** The runners that are learnt from, and what was left out. */
export interface OtherRunners {
  /** One of each runner. */
  readonly sources: readonly RunnerSource[];
  /** Files and stores of the runner who asks. */
  readonly own: number;
  /** Further ones of a runner who is there already. */
  readonly repeated: number;
  /** Sample runners of data folders: made up, they teach nobody. */
  readonly samples: number;
  /** Files in the folders that are no scenarios. */
  readonly passedOver: number;
}

export interface WhoAsks {
  readonly scenario: Scenario;
  /** The moment as of which a data folder is read; a scenario file brings its own. */
  readonly moment: { readonly now: Instant; readonly today: LocalDay };
}

interface Candidate {
  readonly source: RunnerSource;
  readonly marks: readonly string[];
  readonly entries: number;
}

type Candidates = Pick<OtherRunners, "samples" | "passedOver"> & {
  readonly candidates: readonly Candidate[];
};

/**
 * The other runners in some scenario files, data folders and folders of them, without the one who asks and each once: by
 * what their diaries and runs are, whatever the files are called. Of several sources of one runner the one with most
 * entries counts.
 *
 * They are read one after the other and none is kept, so that thousands of them need no more room than one. Refused with
 * the code of the first file that is named and is no scenario, or that says to be one and is not, and of the first data
 * folder that can't be read; with `argumentInvalid` where there is nobody at all.
 */
export async function otherRunners(
  paths: readonly string[],
  { scenario, moment }: WhoAsks,
): Promise<Result<OtherRunners, Refusal>> {
  const found = await sourcesUnder(paths);
  if (!found.ok) return found;
  const candidates: Candidate[] = [];
  let [samples, passedOver] = [0, 0];
  for (const one of found.value) {
    const inIt = await (one.kind === "file" ? candidateInFile(one) : candidatesInStore(one.path, moment));
    if (!inIt.ok) return err({ ...inIt.error, message: `${one.path}: ${inIt.error.message}` });
    candidates.push(...inIt.value.candidates);
    samples += inIt.value.samples;
    passedOver += inIt.value.passedOver;
  }
  if (candidates.length === 0) {
    const nobody = `there is no scenario and no runner's data folder in ${paths.join(", ")}.`;
    return err(refusal("argumentInvalid", `--learn-from: ${nobody}`));
  }
  return ok({ ...onceEach(candidates, marksOf(scenario)), samples, passedOver });
}

/** Nobody for a file in a folder that does not say that it is a scenario. */
async function candidateInFile({
  path,
  isNamed,
}: Extract<FoundSource, { readonly kind: "file" }>): Promise<Result<Candidates, Refusal>> {
  const nobody = ok({ candidates: [], samples: 0, passedOver: 1 });
  const json = await readJson(path);
  if (!json.ok) {
    const isOfNobody = json.error.code === "jsonInvalid" && !json.error.readings.some(saysScenario);
    return isOfNobody && !isNamed ? nobody : json;
  }
  if (!isNamed && !saysScenario(json.value)) return nobody;
  const scenario = parseScenario(json.value);
  if (!scenario.ok) return scenario;
  const candidate = candidateOf({ kind: "file", path }, scenario.value);
  return ok({ candidates: [candidate], samples: 0, passedOver: 0 });
}

const saysScenario = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "format" in json && json.format === SCENARIO_FORMAT;

async function candidatesInStore(
  dataFolder: string,
  moment: WhoAsks["moment"],
): Promise<Result<Candidates, Refusal>> {
  const { runnersInDataFolder } = await import("@backstride/server");
  const runners = await runnersInDataFolder(dataFolder);
  if (!runners.ok) return runners;
  const real = runners.value.filter(({ isSample }) => !isSample);
  const candidates: Candidate[] = [];
  for (const { id } of real) {
    const source: RunnerSource = { kind: "stored", dataFolder, runnerId: id, ...moment };
    const scenario = await scenarioFrom(source);
    if (scenario.ok) candidates.push(candidateOf(source, scenario.value));
    // Removed from a running app in this moment.
    else if (scenario.error.code !== "notFound") return scenario;
  }
  return ok({ candidates, samples: runners.value.length - real.length, passedOver: 0 });
}

const candidateOf = (source: RunnerSource, scenario: Scenario): Candidate => ({
  source,
  marks: marksOf(scenario),
  entries: scenario.diary.length,
});

function onceEach(
  candidates: readonly Candidate[],
  ownMarks: readonly string[],
): Pick<OtherRunners, "sources" | "own" | "repeated"> {
  const asking = knownRunners();
  asking.add(ownMarks);
  const others = candidates.filter(({ marks }) => !asking.has(marks));
  const known = knownRunners();
  const sources: RunnerSource[] = [];
  for (const { source, marks } of others.toSorted((left, right) => right.entries - left.entries)) {
    if (known.has(marks)) continue;
    known.add(marks);
    sources.push(source);
  }
  return { sources, own: candidates.length - others.length, repeated: others.length - sources.length };
}
