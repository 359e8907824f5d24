import type { Connection } from "../../storage/database.ts";
import { findItem, saveItem } from "../../storage/imports/items-repository.ts";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
import type { ReadItem } from "./read-items.ts";

/** What became of an item. */
export type Settled = Pick<StoredItem, "state" | "reason" | "runId" | "warnings">;

/** Whether an item is still to be stored: not cancelled meanwhile, and not gone with its runner. */
export async function stillWaits(connection: Connection, { runnerId, item }: ReadItem): Promise<boolean> {
  return (await findItem(connection, runnerId, item.importId, item.id))?.state === "waiting";
}

/** Stores what became of an item that still waits; any other stays as it is and `settle` is not run. */
export async function settleItem(
  connection: Connection,
  read: ReadItem,
  settle: () => Promise<Partial<StoredItem>>,
): Promise<void> {
  if (!(await stillWaits(connection, read))) return;
  await saveItem(connection, read.runnerId, { ...read.item, ...(await settle()) });
}
