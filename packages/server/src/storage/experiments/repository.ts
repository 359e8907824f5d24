import type { Experiment, ExperimentKindId } from "@backstride/core/experiments";
import type { LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import type { ExperimentsTable } from "./table.ts";

/** The runner's experiments, the one that began first first. */
export async function listExperiments(
  connection: Connection,
  runnerId: string,
): Promise<readonly Experiment[]> {
  const rows = await connection
    .selectFrom("experiments")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("starts_on")
    .orderBy("id")
    .execute();
  return rows.map(experimentFromRow);
}

export async function findExperiment(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<Experiment | null> {
  const row = await connection
    .selectFrom("experiments")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : experimentFromRow(row);
}

/** Adds the experiment. Of one with its id only the end is new: what was drawn stays drawn. */
export async function saveExperiment(
  connection: Connection,
  runnerId: string,
  experiment: Experiment,
): Promise<void> {
  const { id, kind, shoeIds, startsOn, fortnights, seed, stoppedOn } = experiment;
  await connection
    .insertInto("experiments")
    .values({
      runner_id: runnerId,
      id,
      kind,
      first_shoe_id: shoeIds?.[0] ?? null,
      second_shoe_id: shoeIds?.[1] ?? null,
      starts_on: startsOn,
      fortnights,
      seed,
      stopped_on: stoppedOn,
    })
    .onConflict((conflict) => conflict.columns(["runner_id", "id"]).doUpdateSet({ stopped_on: stoppedOn }))
    .execute();
}

/** Whether it was there. */
export async function removeExperiment(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<boolean> {
  const removed = await connection
    .deleteFrom("experiments")
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

const experimentFromRow = (row: ExperimentsTable): Experiment => ({
  id: row.id,
  kind: row.kind as ExperimentKindId,
  shoeIds:
    row.first_shoe_id === null || row.second_shoe_id === null
      ? null
      : [row.first_shoe_id, row.second_shoe_id],
  startsOn: row.starts_on as LocalDay,
  fortnights: row.fortnights,
  seed: row.seed,
  stoppedOn: row.stopped_on as LocalDay | null,
});
