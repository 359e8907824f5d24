import { isOnFoot, SPORTS } from "@backstride/core/recording";
import type { MatchedStretch, MatchedSurface } from "@backstride/core/terrain";
import type { Connection } from "../database.ts";
import { stretchesFrom, stretchesJson } from "./stretches-json.ts";

/** The ways that a run went along, and with which extracts they were found. */
export interface RunWays {
  readonly runId: string;
  /** The ids of the extracts in order, joined with commas. */
  readonly extracts: string;
  /** Empty where no extract covers any of the run. */
  readonly stretches: readonly MatchedStretch[];
}

/** On a bicycle or in the water nobody loads the back with the ground. */
const ON_FOOT = SPORTS.filter(isOnFoot);

/** Recordings on foot that count: no others are ever matched. An activity whose sport nobody knows is not among them. */
const matchableRuns = (connection: Connection, runnerId: string) =>
  connection
    .selectFrom("runs")
    .where("runs.runner_id", "=", runnerId)
    .where("runs.recording_sha256", "is not", null)
    .where("runs.twin_of", "is", null)
    .where("runs.joined_to", "is", null)
    .where("runs.removed_at_ms", "is", null)
    .where(({ fn }) => fn.coalesce("runs.edited_sport", "runs.sport", "runs.account_sport"), "in", ON_FOOT);

/** Those that were never matched with just these extracts. */
const runsToMatch = (connection: Connection, runnerId: string, extracts: string) =>
  matchableRuns(connection, runnerId)
    .leftJoin("run_ways", (join) =>
      join.onRef("run_ways.runner_id", "=", "runs.runner_id").onRef("run_ways.run_id", "=", "runs.id"),
    )
    .where((build) =>
      build.or([build("run_ways.extracts", "is", null), build("run_ways.extracts", "!=", extracts)]),
    );

/** Whether the run is ever matched with a map, as it is now: whoever waits for another one waits in vain. */
export async function isMatchable(connection: Connection, runnerId: string, runId: string): Promise<boolean> {
  const row = await matchableRuns(connection, runnerId)
    .select("runs.id")
    .where("runs.id", "=", runId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Some of the runs that were never matched with just these extracts, the latest first. */
export async function listRunsToMatch(
  connection: Connection,
  runnerId: string,
  { extracts, most }: { readonly extracts: string; readonly most: number },
): Promise<readonly string[]> {
  const rows = await runsToMatch(connection, runnerId, extracts)
    .select("runs.id")
    .orderBy("runs.started_at_ms", "desc")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

export async function countRunsToMatch(
  connection: Connection,
  runnerId: string,
  extracts: string,
): Promise<number> {
  const row = await runsToMatch(connection, runnerId, extracts)
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

export async function findRunWays(
  connection: Connection,
  runnerId: string,
  runId: string,
): Promise<RunWays | null> {
  const row = await connection
    .selectFrom("run_ways")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("run_id", "=", runId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { runId, extracts: row.extracts, stretches: stretchesFrom(row.stretches_json) };
}

/** All of a runner's, by the run. */
export async function listRunWays(connection: Connection, runnerId: string): Promise<readonly RunWays[]> {
  const rows = await connection
    .selectFrom("run_ways")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("run_id")
    .execute();
  return rows.map((row) => ({
    runId: row.run_id,
    extracts: row.extracts,
    stretches: stretchesFrom(row.stretches_json),
  }));
}

/** The runs that went along one of the ways. */
export async function listRunsOverWays(
  connection: Connection,
  runnerId: string,
  wayIds: readonly number[],
): Promise<readonly string[]> {
  const runIds = new Set<string>();
  for (let at = 0; at < wayIds.length; at += WAYS_AT_ONCE) {
    const rows = await connection
      .selectFrom("run_way_ids")
      .select("run_id")
      .distinct()
      .where("runner_id", "=", runnerId)
      .where("way_id", "in", wayIds.slice(at, at + WAYS_AT_ONCE))
      .execute();
    for (const { run_id } of rows) runIds.add(run_id);
  }
  return [...runIds].toSorted();
}

/** Stores the ways of a run in place of those that it had. */
export async function saveRunWays(
  connection: Connection,
  runnerId: string,
  { runId, extracts, stretches }: RunWays,
): Promise<void> {
  await forgetRunWays(connection, runnerId, runId);
  await connection
    .insertInto("run_ways")
    .values({ runner_id: runnerId, run_id: runId, extracts, stretches_json: stretchesJson(stretches) })
    .execute();
  const wayIds = [...new Set(stretches.flatMap(({ wayId }) => wayId ?? []))];
  for (let at = 0; at < wayIds.length; at += WAYS_AT_ONCE) {
    const rows = wayIds
      .slice(at, at + WAYS_AT_ONCE)
      .map((wayId) => ({ runner_id: runnerId, run_id: runId, way_id: wayId }));
    await connection.insertInto("run_way_ids").values(rows).execute();
  }
}

/** A statement takes some thousands of values at most. */
const WAYS_AT_ONCE = 200;

/** The run is to be matched anew: its course has changed. */
export async function forgetRunWays(connection: Connection, runnerId: string, runId: string): Promise<void> {
  for (const table of ["run_way_ids", "run_ways"] as const) {
    await connection
      .deleteFrom(table)
      .where("runner_id", "=", runnerId)
      .where("run_id", "=", runId)
      .execute();
  }
}

/** Runs that were matched with these extracts count as matched with those: one of them went, and what it told stays. */
export async function renameExtracts(
  connection: Connection,
  runnerId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await connection
    .updateTable("run_ways")
    .set({ extracts: to })
    .where("runner_id", "=", runnerId)
    .where("extracts", "=", from)
    .execute();
}

/** Stores what a run went over, and nothing else of it. */
export async function saveSurface(
  connection: Connection,
  runnerId: string,
  { runId, surface }: { readonly runId: string; readonly surface: MatchedSurface | null },
): Promise<void> {
  await connection
    .updateTable("runs")
    .set({ surface_json: surface === null ? null : JSON.stringify(surface) })
    .where("runner_id", "=", runnerId)
    .where("id", "=", runId)
    .execute();
}
