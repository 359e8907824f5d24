import { type HealthConditions, noHealthAnswers } from "@backstride/core/advice";
import { emptyProfile, type RunnerProfile } from "@backstride/core/runner";
import type { Connection } from "../database.ts";
import { stored } from "../truth.ts";
import type { RunnersTable } from "./table.ts";

export interface StoredRunner {
  readonly id: string;
  readonly isSample: boolean;
  readonly profile: RunnerProfile;
  readonly health: HealthConditions;
}

export async function addRunner(
  connection: Connection,
  runner: { readonly id: string; readonly isSample: boolean },
): Promise<void> {
  await connection
    .insertInto("runners")
    .values({
      runner_id: runner.id,
      is_sample: stored(runner.isSample),
      profile_json: JSON.stringify(emptyProfile),
      health_json: JSON.stringify(noHealthAnswers),
    })
    .onConflict((conflict) => conflict.column("runner_id").doNothing())
    .execute();
}

export async function listRunners(connection: Connection): Promise<readonly StoredRunner[]> {
  const rows = await connection.selectFrom("runners").selectAll().orderBy("runner_id").execute();
  return rows.map(runnerFromRow);
}

export async function findRunner(connection: Connection, runnerId: string): Promise<StoredRunner | null> {
  const row = await connection
    .selectFrom("runners")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .executeTakeFirst();
  return row === undefined ? null : runnerFromRow(row);
}

export async function saveProfile(
  connection: Connection,
  runnerId: string,
  profile: RunnerProfile,
): Promise<void> {
  await connection
    .updateTable("runners")
    .set({ profile_json: JSON.stringify(profile) })
    .where("runner_id", "=", runnerId)
    .execute();
}

export async function saveHealthConditions(
  connection: Connection,
  runnerId: string,
  health: HealthConditions,
): Promise<void> {
  await connection
    .updateTable("runners")
    .set({ health_json: JSON.stringify(health) })
    .where("runner_id", "=", runnerId)
    .execute();
}

/** Removes the runner; every row of theirs goes with them by the tables' foreign keys. */
export async function removeRunner(connection: Connection, runnerId: string): Promise<void> {
  await connection.deleteFrom("runners").where("runner_id", "=", runnerId).execute();
}

const runnerFromRow = (row: RunnersTable): StoredRunner => ({
  id: row.runner_id,
  isSample: row.is_sample === 1,
  // What was written before a question existed lacks it: not asked yet.
  profile: { ...emptyProfile, ...(JSON.parse(row.profile_json) as Partial<RunnerProfile>) },
  health: { ...noHealthAnswers, ...(JSON.parse(row.health_json) as Partial<HealthConditions>) },
});
