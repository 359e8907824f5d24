import type { Refusal, Result } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";
import type { StoredRunnerNow } from "@backstride/server";
import { readScenario } from "../commands/read-scenario.ts";

/** Where a runner's scenario is read from: a scenario file, or a data folder, of which it is made as of a moment. */
export type RunnerSource =
  | { readonly kind: "file"; readonly path: string }
  | ({ readonly kind: "stored" } & StoredRunnerNow);

/** The scenario, or why there is none; of a data folder without its lock and without a change to it. */
export async function scenarioFrom(source: RunnerSource): Promise<Result<Scenario, Refusal>> {
  if (source.kind === "file") return await readScenario(source.path);
  // Loaded only here: a scenario file needs no database.
  const { readStoredRunner } = await import("@backstride/server");
  const { dataFolder, runnerId, now, today } = source;
  return await readStoredRunner({ dataFolder, runnerId, now, today });
}

export const placeOf = (source: RunnerSource): string =>
  source.kind === "file" ? source.path : source.dataFolder;
