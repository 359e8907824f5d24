import type { RecordingWarning } from "@backstride/core/recording";
import type { Connection } from "../database.ts";
import type { ItemCounts, ItemSource, ItemState, StoredItem } from "./stored-import.ts";
import type { ImportItemsTable } from "./table.ts";

/** Adds items. One with an id that the import already has stays as it is, so that an archive may be listed twice. */
export async function addItems(
  connection: Connection,
  runnerId: string,
  items: readonly StoredItem[],
): Promise<void> {
  if (items.length === 0) return;
  await connection
    .insertInto("import_items")
    .values(items.map((item) => rowFromItem(runnerId, item)))
    .onConflict((conflict) => conflict.columns(["runner_id", "import_id", "id"]).doNothing())
    .execute();
}

export async function saveItem(connection: Connection, runnerId: string, item: StoredItem): Promise<void> {
  await connection
    .updateTable("import_items")
    .set(rowFromItem(runnerId, item))
    .where("runner_id", "=", runnerId)
    .where("import_id", "=", item.importId)
    .where("id", "=", item.id)
    .execute();
}

export async function findItem(
  connection: Connection,
  runnerId: string,
  importId: string,
  id: string,
): Promise<StoredItem | null> {
  const row = await connection
    .selectFrom("import_items")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("import_id", "=", importId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : itemFromRow(row);
}

/** The items of an import in their order. */
export async function listItems(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<readonly StoredItem[]> {
  const rows = await connection
    .selectFrom("import_items")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("import_id", "=", importId)
    .orderBy("position")
    .execute();
  return rows.map(itemFromRow);
}

/** At most `most` items behind the position `after`, of one state or of all, in their order. */
export async function listItemsAfter(
  connection: Connection,
  runnerId: string,
  wanted: {
    readonly importId: string;
    readonly state: ItemState | null;
    readonly after: number;
    readonly most: number;
  },
): Promise<readonly StoredItem[]> {
  const { importId, state, after, most } = wanted;
  const items = connection
    .selectFrom("import_items")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("import_id", "=", importId)
    .where("position", ">", after);
  const rows = await (state === null ? items : items.where("state", "=", state))
    .orderBy("position")
    .limit(most)
    .execute();
  return rows.map(itemFromRow);
}

/** The position that follows those of the import's items. */
export async function nextPosition(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<number> {
  const row = await connection
    .selectFrom("import_items")
    .select((build) => build.fn.max("position").as("last"))
    .where("runner_id", "=", runnerId)
    .where("import_id", "=", importId)
    .executeTakeFirst();
  return row?.last === null || row?.last === undefined ? 0 : Number(row.last) + 1;
}

export async function countItems(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<ItemCounts> {
  const rows = await connection
    .selectFrom("import_items")
    .select((build) => [
      "state",
      build.fn.countAll().as("items"),
      build.fn.count("took_ms").as("timed"),
      build.fn.sum("took_ms").as("took"),
    ])
    .where("runner_id", "=", runnerId)
    .where("import_id", "=", importId)
    .groupBy("state")
    .execute();
  const inState = (state: ItemState): number => Number(rows.find((row) => row.state === state)?.items ?? 0);
  const timed = rows.reduce((sum, row) => sum + Number(row.timed), 0);
  const tookMs = rows.reduce((sum, row) => sum + Number(row.took ?? 0), 0);
  return {
    total: rows.reduce((sum, row) => sum + Number(row.items), 0),
    done: inState("done"),
    skipped: inState("skipped"),
    failed: inState("failed"),
    waiting: inState("waiting"),
    meanTookMs: timed === 0 ? null : tookMs / timed,
  };
}

const rowFromItem = (runnerId: string, item: StoredItem): ImportItemsTable => ({
  runner_id: runnerId,
  import_id: item.importId,
  id: item.id,
  position: item.position,
  file_name: item.fileName,
  raw_sha256: item.source.kind === "file" ? item.source.sha256 : null,
  archive_sha256: item.source.kind === "member" ? item.source.archiveSha256 : null,
  member_index: item.source.kind === "member" ? item.source.index : null,
  depth: item.depth,
  reading_turn: item.readingTurn,
  state: item.state,
  reason_code: item.reason?.code ?? null,
  reason_message: item.reason?.message ?? null,
  run_id: item.runId,
  warnings_json: JSON.stringify(item.warnings),
  took_ms: item.tookMs,
});

export const itemFromRow = (row: ImportItemsTable): StoredItem => ({
  importId: row.import_id,
  id: row.id,
  position: row.position,
  fileName: row.file_name,
  source: sourceFromRow(row),
  depth: row.depth,
  readingTurn: row.reading_turn,
  state: row.state as ItemState,
  reason: row.reason_code === null ? null : { code: row.reason_code, message: row.reason_message ?? "" },
  runId: row.run_id,
  warnings: JSON.parse(row.warnings_json) as readonly RecordingWarning[],
  tookMs: row.took_ms,
});

function sourceFromRow(row: ImportItemsTable): ItemSource {
  if (row.raw_sha256 !== null) return { kind: "file", sha256: row.raw_sha256 };
  if (row.archive_sha256 !== null && row.member_index !== null) {
    return { kind: "member", archiveSha256: row.archive_sha256, index: row.member_index };
  }
  throw new Error(`import item ${row.id} names neither a file nor a member of an archive`);
}
