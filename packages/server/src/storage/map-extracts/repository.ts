import type { ErrorCode, Refusal } from "@backstride/core/results";
import { instant } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import type { ExtractState, StoredExtract } from "./stored-extract.ts";
import type { MapExtractsTable } from "./table.ts";

export interface ExtractOfRunner {
  readonly runnerId: string;
  readonly extract: StoredExtract;
}

/** The runner's extracts in the order in which they came. */
export async function listExtracts(
  connection: Connection,
  runnerId: string,
): Promise<readonly StoredExtract[]> {
  const rows = await connection
    .selectFrom("map_extracts")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("added_at_ms")
    .orderBy("id")
    .execute();
  return rows.map(extractFromRow);
}

export async function findExtract(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<StoredExtract | null> {
  const row = await connection
    .selectFrom("map_extracts")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : extractFromRow(row);
}

/** All extracts of all runners in a state, the one that came first first. */
export async function listExtractsIn(
  connection: Connection,
  state: ExtractState,
): Promise<readonly ExtractOfRunner[]> {
  const rows = await connection
    .selectFrom("map_extracts")
    .selectAll()
    .where("state", "=", state)
    .orderBy("added_at_ms")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ runnerId: row.runner_id, extract: extractFromRow(row) }));
}

/** The ids of all extracts by what of them belongs on disk: the file that waits to be read, or the index. */
export async function extractsOnDisk(
  connection: Connection,
): Promise<{ readonly files: ReadonlySet<string>; readonly indexes: ReadonlySet<string> }> {
  const rows = await connection.selectFrom("map_extracts").select(["id", "state"]).execute();
  const idsIn = (states: readonly string[]) =>
    new Set(rows.filter(({ state }) => states.includes(state)).map(({ id }) => id));
  return { files: idsIn(["waiting", "running"]), indexes: idsIn(["done"]) };
}

export async function addExtract(
  connection: Connection,
  runnerId: string,
  extract: StoredExtract,
): Promise<void> {
  await connection.insertInto("map_extracts").values(rowFromExtract(runnerId, extract)).execute();
}

/** Stores the extract as it is now; nothing where it was removed meanwhile. */
export async function saveExtract(
  connection: Connection,
  runnerId: string,
  extract: StoredExtract,
): Promise<void> {
  const { runner_id: _runner, id: _id, ...row } = rowFromExtract(runnerId, extract);
  await connection
    .updateTable("map_extracts")
    .set(row)
    .where("runner_id", "=", runnerId)
    .where("id", "=", extract.id)
    .execute();
}

export async function removeExtract(connection: Connection, runnerId: string, id: string): Promise<void> {
  await connection
    .deleteFrom("map_extracts")
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .execute();
}

const rowFromExtract = (runnerId: string, extract: StoredExtract): MapExtractsTable => ({
  runner_id: runnerId,
  id: extract.id,
  file_name: extract.fileName,
  size_bytes: extract.sizeBytes,
  state: extract.state,
  reason_code: extract.reason?.code ?? null,
  reason_message: extract.reason?.message ?? null,
  added_at_ms: extract.addedAt,
  ended_at_ms: extract.endedAt,
  begun_count: extract.begunCount,
  way_count: extract.wayCount,
  index_bytes: extract.indexBytes,
});

const extractFromRow = (row: MapExtractsTable): StoredExtract => ({
  id: row.id,
  fileName: row.file_name,
  sizeBytes: row.size_bytes,
  state: row.state as ExtractState,
  reason: reasonFrom(row),
  addedAt: instant(row.added_at_ms),
  endedAt: row.ended_at_ms === null ? null : instant(row.ended_at_ms),
  begunCount: row.begun_count,
  wayCount: row.way_count,
  indexBytes: row.index_bytes,
});

const reasonFrom = ({ reason_code, reason_message }: MapExtractsTable): Refusal | null =>
  reason_code === null ? null : { code: reason_code as ErrorCode, message: reason_message ?? "" };
