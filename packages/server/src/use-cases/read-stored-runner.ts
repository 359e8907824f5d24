import type { Refusal, Result } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";
import { readDatabase } from "../storage/read-database.ts";
import { listRunners } from "../storage/runners/repository.ts";
import { findScenario, type Moment } from "./read-scenario.ts";

/** A runner of a data folder, as of a moment. */
export interface StoredRunnerNow extends Moment {
  readonly dataFolder: string;
  readonly runnerId: string;
}

/** Who is in a data folder. Read beside whoever has it open, and refused, as `readDatabase` does. */
export const runnersInDataFolder = (
  dataFolder: string,
): Promise<Result<readonly { readonly id: string; readonly isSample: boolean }[], Refusal>> =>
  readDatabase(dataFolder, async (db) =>
    (await listRunners(db)).map(({ id, isSample }) => ({ id, isSample })),
  );

/** What is known of one of them, with the course of every run: in the same way, or `notFound`. */
export async function readStoredRunner({
  dataFolder,
  ...asked
}: StoredRunnerNow): Promise<Result<Scenario, Refusal>> {
  const read = await readDatabase(dataFolder, (db) =>
    db.transaction().execute((connection) => findScenario(connection, asked)),
  );
  return read.ok ? read.value : read;
}
