import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Connection } from "../../storage/database.ts";
import { findImport, listImports } from "../../storage/imports/imports-repository.ts";
import { countItems, listItems } from "../../storage/imports/items-repository.ts";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
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
