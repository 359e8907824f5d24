import type { Connection } from "../../storage/database.ts";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
import {
  listUnfinishedImports,
  listWaitingItems,
  type UnfinishedImport,
} from "../../storage/imports/waiting-items.ts";

export interface WaitingItem {
  readonly runnerId: string;
  readonly item: StoredItem;
}

/**
 * The next items to read, at most `most`, without those at `work`. A later turn of an import begins when it takes no more
 * files and all of the turn before is done.
 */
export async function takeWaitingItems(
  connection: Connection,
  { most, work }: { readonly most: number; readonly work: readonly WaitingItem[] },
): Promise<readonly WaitingItem[]> {
  for (const unfinished of await listUnfinishedImports(connection)) {
    const atWork = work.filter(({ item }) => item.importId === unfinished.importId);
    const ids = new Set(atWork.map(({ item }) => item.id));
    const taken = (await nextOf(connection, { unfinished, most }, ids)).slice(0, most);
    if (taken.length > 0) return taken.map((item) => ({ runnerId: unfinished.runnerId, item }));
  }
  return [];
}

async function nextOf(
  connection: Connection,
  { unfinished, most }: { readonly unfinished: UnfinishedImport; readonly most: number },
  atWork: ReadonlySet<string>,
): Promise<readonly StoredItem[]> {
  const waiting = await listWaitingItems(connection, unfinished, most + atWork.size);
  const [first] = waiting;
  if (first === undefined) return [];
  const isLate = first.readingTurn > 0;
  if (isLate && (unfinished.state === "open" || atWork.size > 0)) return [];
  return waiting.filter((item) => item.readingTurn === first.readingTurn && !atWork.has(item.id));
}
