import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Connection } from "../../storage/database.ts";
import { findImport, listImports } from "../../storage/imports/imports-repository.ts";
import { countItems, listItems, listItemsAfter } from "../../storage/imports/items-repository.ts";
import type { ItemState, StoredItem } from "../../storage/imports/stored-import.ts";
import type { Ports } from "../ports.ts";
import type { ImportView } from "./import-view.ts";

/** An import with its counts, or `notFound`. */
export async function viewImport(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<Result<ImportView, Refusal>> {
  const found = await findImport(connection, runnerId, importId);
  if (found === null) return err(refusal("notFound", `There is no import "${importId}".`));
  return ok({ import: found, counts: await countItems(connection, runnerId, importId) });
}

/** The same with all items, in their order. */
export async function viewImportWithItems(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  importId: string,
): Promise<Result<{ readonly view: ImportView; readonly items: readonly StoredItem[] }, Refusal>> {
  const view = await viewImport(db, runnerId, importId);
  return view.ok ? ok({ view: view.value, items: await listItems(db, runnerId, importId) }) : view;
}

/** A page of what became of an import's files. `nextAfter` is where the next page begins; null at the end. */
export interface LogPage {
  readonly items: readonly StoredItem[];
  readonly nextAfter: number | null;
}

const ITEMS_OF_PAGE = 200;

/** The items behind a position, of one state or of all; `notFound`. */
export async function viewImportLog(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  wanted: { readonly importId: string; readonly state: ItemState | null; readonly after: number },
): Promise<Result<LogPage, Refusal>> {
  const view = await viewImport(db, runnerId, wanted.importId);
  if (!view.ok) return view;
  const found = await listItemsAfter(db, runnerId, { ...wanted, most: ITEMS_OF_PAGE + 1 });
  const items = found.slice(0, ITEMS_OF_PAGE);
  const nextAfter = found.length > ITEMS_OF_PAGE ? (items.at(-1)?.position ?? null) : null;
  return ok({ items, nextAfter });
}

/** The runner's imports, newest first. */
export async function viewImports(
  { db }: Pick<Ports, "db">,
  runnerId: string,
): Promise<readonly ImportView[]> {
  const imports = await listImports(db, runnerId);
  return await Promise.all(
    imports.map(async (found) => ({ import: found, counts: await countItems(db, runnerId, found.id) })),
  );
}
