import type { Connection } from "../database.ts";

/** Tables whose rows are one thing each for the runner. */
type Counted =
  | "diary_entries"
  | "day_logs"
  | "filled_instruments"
  | "experiments"
  | "shoes"
  | "map_extracts"
  | "way_corrections";

/** How many rows a runner has in a table. */
export async function countRows(connection: Connection, runnerId: string, table: Counted): Promise<number> {
  const { rows } = await connection
    .selectFrom(table)
    .select((build) => build.fn.countAll().as("rows"))
    .where("runner_id", "=", runnerId)
    .executeTakeFirstOrThrow();
  return Number(rows);
}

/** How many runs and other activities a runner has, those put away among them; several recordings of one count once. */
export async function countActivities(connection: Connection, runnerId: string): Promise<number> {
  const { rows } = await connection
    .selectFrom("runs")
    .select((build) => build.fn.countAll().as("rows"))
    .where("runner_id", "=", runnerId)
    .where("twin_of", "is", null)
    .where("joined_to", "is", null)
    .executeTakeFirstOrThrow();
  return Number(rows);
}
