import { addImport } from "../../storage/imports/imports-repository.ts";
import type { StoredImport } from "../../storage/imports/stored-import.ts";
import type { Ports } from "../ports.ts";
import type { ImportView } from "./import-view.ts";

/** Opens an import that takes files until it is closed. */
export async function openImport(
  ports: Pick<Ports, "db" | "now" | "newId">,
  runnerId: string,
): Promise<ImportView> {
  const opened: StoredImport = { id: ports.newId(), startedAt: ports.now(), endedAt: null, state: "open" };
  await addImport(ports.db, runnerId, opened);
  const counts = { total: 0, done: 0, skipped: 0, failed: 0, waiting: 0, meanTookMs: null };
  return { import: opened, counts };
}
