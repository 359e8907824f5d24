import type { Connection } from "../database.ts";
import { itemFromRow } from "./items-repository.ts";
import type { ItemState, StoredItem } from "./stored-import.ts";

/** The items of an import that share state and reason; `code` is null where they have no reason. */
export interface ItemGroup {
  readonly state: ItemState;
  readonly code: string | null;
  readonly count: number;
  readonly withRun: number;
}

const itemsOf = (connection: Connection, runnerId: string, importId: string) =>
  connection.selectFrom("import_items").where("runner_id", "=", runnerId).where("import_id", "=", importId);

export async function listItemGroups(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<readonly ItemGroup[]> {
  const rows = await itemsOf(connection, runnerId, importId)
    .select((build) => [
      "state",
      "reason_code",
      build.fn.countAll().as("items"),
      build.fn.count("run_id").as("with_run"),
    ])
    .groupBy(["state", "reason_code"])
    .execute();
  return rows.map((row) => ({
    state: row.state as ItemState,
    code: row.reason_code,
    count: Number(row.items),
    withRun: Number(row.with_run),
  }));
}

/** The first items of a group, in their order. */
export async function listGroupItems(
  connection: Connection,
  runnerId: string,
  wanted: { readonly importId: string; readonly group: ItemGroup; readonly most: number },
): Promise<readonly StoredItem[]> {
  const { importId, group, most } = wanted;
  const rows = await itemsOf(connection, runnerId, importId)
    .selectAll()
    .where("state", "=", group.state)
    .where("reason_code", group.code === null ? "is" : "=", group.code)
    .orderBy("position")
    .limit(most)
    .execute();
  return rows.map(itemFromRow);
}

/** The items that were read without being a run themselves: archives, and tables of an account. */
export async function listOpenedItems(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<readonly StoredItem[]> {
  const rows = await itemsOf(connection, runnerId, importId)
    .selectAll()
    .where("state", "=", "done")
    .where("run_id", "is", null)
    .orderBy("position")
    .execute();
  return rows.map(itemFromRow);
}

/** How many members an archive of an import has: their ids are the archive's with their place behind it. */
export async function countMembers(
  connection: Connection,
  runnerId: string,
  { importId, id, depth }: StoredItem,
): Promise<number> {
  const row = await itemsOf(connection, runnerId, importId)
    .select((build) => build.fn.countAll().as("members"))
    .where("id", "like", `${id}.%`)
    .where("depth", "=", depth + 1)
    .executeTakeFirst();
  return Number(row?.members ?? 0);
}
