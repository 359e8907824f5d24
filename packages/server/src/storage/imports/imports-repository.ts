import { type Instant, instant } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import type { ImportState, StoredImport } from "./stored-import.ts";
import type { ImportsTable } from "./table.ts";

export async function addImport(
  connection: Connection,
  runnerId: string,
  added: StoredImport,
): Promise<void> {
  await connection
    .insertInto("imports")
    .values({
      runner_id: runnerId,
      id: added.id,
      started_at_ms: added.startedAt,
      ended_at_ms: added.endedAt,
      state: added.state,
    })
    .execute();
}

export async function findImport(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<StoredImport | null> {
  const row = await connection
    .selectFrom("imports")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : importFromRow(row);
}

/** The runner's imports, newest first. */
export async function listImports(
  connection: Connection,
  runnerId: string,
): Promise<readonly StoredImport[]> {
  const rows = await connection
    .selectFrom("imports")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("started_at_ms", "desc")
    .orderBy("id")
    .execute();
  return rows.map(importFromRow);
}

/** The imports of any runner that were opened before a moment and still take files. */
export async function listOpenImports(
  connection: Connection,
  before: Instant,
): Promise<readonly { readonly runnerId: string; readonly importId: string }[]> {
  const rows = await connection
    .selectFrom("imports")
    .select(["runner_id", "id"])
    .where("state", "=", "open")
    .where("started_at_ms", "<", before)
    .orderBy("started_at_ms")
    .execute();
  return rows.map((row) => ({ runnerId: row.runner_id, importId: row.id }));
}

export async function saveImportState(
  connection: Connection,
  runnerId: string,
  id: string,
  now: { readonly state: ImportState; readonly endedAt: Instant | null },
): Promise<void> {
  await connection
    .updateTable("imports")
    .set({ state: now.state, ended_at_ms: now.endedAt })
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .execute();
}

const importFromRow = (row: ImportsTable): StoredImport => ({
  id: row.id,
  startedAt: instant(row.started_at_ms),
  endedAt: row.ended_at_ms === null ? null : instant(row.ended_at_ms),
  state: row.state as ImportState,
});
