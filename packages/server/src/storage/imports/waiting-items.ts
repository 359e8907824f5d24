import type { Connection } from "../database.ts";
import { itemFromRow } from "./items-repository.ts";
import type { ImportState, StoredItem } from "./stored-import.ts";

/** An import that has items which wait to be read. */
export interface UnfinishedImport {
  readonly runnerId: string;
  readonly importId: string;
  readonly state: ImportState;
}

/** The imports of any runner in which something waits: the newest first, since its runner is looking on. */
export async function listUnfinishedImports(connection: Connection): Promise<readonly UnfinishedImport[]> {
  const rows = await connection
    .selectFrom("imports")
    .select(["runner_id", "id", "state"])
    .where((build) =>
      build.exists(
        build
          .selectFrom("import_items")
          .select("import_items.id")
          .where("import_items.state", "=", "waiting")
          .whereRef("import_items.runner_id", "=", "imports.runner_id")
          .whereRef("import_items.import_id", "=", "imports.id"),
      ),
    )
    .orderBy("started_at_ms", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    runnerId: row.runner_id,
    importId: row.id,
    state: row.state as ImportState,
  }));
}

/** The first `most` waiting items of an import, by their turns and in their order. */
export async function listWaitingItems(
  connection: Connection,
  { runnerId, importId }: UnfinishedImport,
  most: number,
): Promise<readonly StoredItem[]> {
  const rows = await waitingItems(connection, runnerId, importId)
    .selectAll()
    .orderBy("reading_turn")
    .orderBy("position")
    .limit(most)
    .execute();
  return rows.map(itemFromRow);
}

/** Whether an item of the import waits to be read. */
export async function hasWaitingItems(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<boolean> {
  const row = await waitingItems(connection, runnerId, importId).select("id").limit(1).executeTakeFirst();
  return row !== undefined;
}

const waitingItems = (connection: Connection, runnerId: string, importId: string) =>
  connection
    .selectFrom("import_items")
    .where("state", "=", "waiting")
    .where("runner_id", "=", runnerId)
    .where("import_id", "=", importId);

export async function cancelWaitingItems(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<void> {
  await connection
    .updateTable("import_items")
    .set({ state: "cancelled" })
    .where("runner_id", "=", runnerId)
    .where("import_id", "=", importId)
    .where("state", "=", "waiting")
    .execute();
}
