import type { Instant, LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import { LISTED_COLUMNS, type ListedRun, listedFromRow } from "./listed-run.ts";
import { rowFromRun, runFromRow } from "./rows.ts";
import type { StoredRun } from "./stored-run.ts";

const rowsOf = (connection: Connection, runnerId: string) =>
  connection.selectFrom("runs").where("runner_id", "=", runnerId);
const runsOf = (connection: Connection, runnerId: string) => rowsOf(connection, runnerId).selectAll();

/** Those that count: no other recording of the same run, none joined to another, none put away. */
const standingRowsOf = (connection: Connection, runnerId: string) =>
  rowsOf(connection, runnerId)
    .where("twin_of", "is", null)
    .where("joined_to", "is", null)
    .where("removed_at_ms", "is", null);

/** The activities that count, by id, without their spectra. */
export async function listRuns(connection: Connection, runnerId: string): Promise<readonly ListedRun[]> {
  const rows = await standingRowsOf(connection, runnerId).select(LISTED_COLUMNS).orderBy("id").execute();
  return rows.map(listedFromRow);
}

/** The same, with the spectra of those from `spectraFrom` on. */
export async function listRunsWithSpectra(
  connection: Connection,
  runnerId: string,
  spectraFrom: LocalDay,
): Promise<readonly ListedRun[]> {
  const rows = await standingRowsOf(connection, runnerId)
    .select(LISTED_COLUMNS)
    .select(({ fn, eb }) =>
      eb
        .case()
        .when(fn.coalesce("edited_day", "day"), ">=", spectraFrom)
        .then(eb.ref("spectrum_json"))
        .else(null)
        .end()
        .as("spectrum_json"),
    )
    .orderBy("id")
    .execute();
  return rows.map(listedFromRow);
}

/** All rows, those that are put away included, by id. */
export async function listAllRuns(connection: Connection, runnerId: string): Promise<readonly StoredRun[]> {
  const rows = await runsOf(connection, runnerId).orderBy("id").execute();
  return rows.map(runFromRow);
}

/** The activities that the runner put away, the last one first. */
export async function listRemovedRuns(
  connection: Connection,
  runnerId: string,
): Promise<readonly ListedRun[]> {
  const rows = await rowsOf(connection, runnerId)
    .select(LISTED_COLUMNS)
    .where("removed_at_ms", "is not", null)
    .orderBy("removed_at_ms", "desc")
    .orderBy("id")
    .execute();
  return rows.map(listedFromRow);
}

export async function findRun(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<StoredRun | null> {
  const row = await runsOf(connection, runnerId).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : runFromRow(row);
}

/** The activities that count and that touch the time from `start` to `end`. */
export async function listRunsWithin(
  connection: Connection,
  runnerId: string,
  { start, end }: { readonly start: Instant; readonly end: Instant },
): Promise<readonly StoredRun[]> {
  const rows = await standingRowsOf(connection, runnerId)
    .selectAll()
    .where("started_at_ms", "<=", end)
    .where("ended_at_ms", ">=", start)
    // A bound that lets the index do its work: no recording that counts is longer than some weeks.
    .where("started_at_ms", ">=", start - LONGEST_RECORDING_MS)
    .execute();
  return rows.map(runFromRow).toSorted(byId);
}

/**
 * A few rows are put in order here: asked for in the order of the ids, SQLite goes through all runs of the runner, for
 * every run of an import, instead of taking the index that finds the few.
 */
const byId = (left: StoredRun, right: StoredRun): number => (left.id < right.id ? -1 : 1);

const LONGEST_RECORDING_MS = 40 * 24 * 3_600_000;

/** The other recordings that stand behind a run. */
export async function listTwins(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<readonly StoredRun[]> {
  const rows = await runsOf(connection, runnerId).where("twin_of", "=", id).execute();
  return rows.map(runFromRow).toSorted(byId);
}

/** How many other recordings stand behind each run that has any. */
export async function countTwins(
  connection: Connection,
  runnerId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await connection
    .selectFrom("runs")
    .select(["twin_of", (build) => build.fn.countAll().as("count")])
    .where("runner_id", "=", runnerId)
    .where("twin_of", "is not", null)
    .groupBy("twin_of")
    .execute();
  return new Map(rows.map((row) => [row.twin_of ?? "", Number(row.count)]));
}

/** The runs that were joined to a run, in the order of their start. */
export async function listJoined(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<readonly StoredRun[]> {
  const rows = await runsOf(connection, runnerId).where("joined_to", "=", id).execute();
  return rows
    .toSorted((left, right) => (left.started_at_ms ?? 0) - (right.started_at_ms ?? 0))
    .map(runFromRow);
}

/** The runs that were cut from a run, the earliest first. */
export async function listCutFrom(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<readonly StoredRun[]> {
  const rows = await runsOf(connection, runnerId)
    .where("split_from", "=", id)
    .orderBy("part_from_s")
    .execute();
  return rows.map(runFromRow);
}

/** The run of an account's activity, put away or not. */
export async function findRunByAccountKey(
  connection: Connection,
  runnerId: string,
  accountKey: string,
): Promise<StoredRun | null> {
  const rows = await runsOf(connection, runnerId).where("account_key", "=", accountKey).execute();
  return rows.map(runFromRow).toSorted(byId)[0] ?? null;
}

/** Whether the runner has any activity that counts. */
export async function hasRuns(connection: Connection, runnerId: string): Promise<boolean> {
  return (await standingRowsOf(connection, runnerId).select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** All rows that came of one file, in the order of the file. */
export async function listRunsOfRecording(
  connection: Connection,
  runnerId: string,
  sha256: string,
): Promise<readonly StoredRun[]> {
  const rows = await runsOf(connection, runnerId)
    .where("recording_sha256", "=", sha256)
    .orderBy("recording_index")
    .orderBy("part_from_s")
    .execute();
  return rows.map(runFromRow);
}

/** A run of any runner that was measured by other definitions than `version`, if there is one. */
export async function findOutdatedRun(
  connection: Connection,
  version: number,
): Promise<{ readonly runnerId: string; readonly run: StoredRun } | null> {
  const row = await connection
    .selectFrom("runs")
    .selectAll()
    // By "unequal" SQLite would go through all runs; either side is found by the index.
    .where((is) => is.or([is("measures_version", "<", version), is("measures_version", ">", version)]))
    .where("recording_sha256", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { runnerId: row.runner_id, run: runFromRow(row) };
}

export async function addRun(connection: Connection, runnerId: string, run: StoredRun): Promise<void> {
  await connection.insertInto("runs").values(rowFromRun(runnerId, run)).execute();
}

/** Stores the run as it is now. */
export async function saveRun(connection: Connection, runnerId: string, run: StoredRun): Promise<void> {
  const { runner_id: _runner, id: _id, ...row } = rowFromRun(runnerId, run);
  await connection
    .updateTable("runs")
    .set(row)
    .where("runner_id", "=", runnerId)
    .where("id", "=", run.id)
    .execute();
}

/** Takes the row of a part away that has been put together again with the rest. */
export async function dropRun(connection: Connection, runnerId: string, id: string): Promise<void> {
  await connection.deleteFrom("runs").where("runner_id", "=", runnerId).where("id", "=", id).execute();
}
