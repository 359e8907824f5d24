import type { Refusal, Result } from "@backstride/core/results";
import type { Instant } from "@backstride/core/time";
import type { Connection } from "../../storage/database.ts";
import { findImport, saveImportState } from "../../storage/imports/imports-repository.ts";
import { cancelWaitingItems, hasWaitingItems } from "../../storage/imports/waiting-items.ts";
import type { Ports } from "../ports.ts";
import type { ImportView } from "./import-view.ts";
import { publishChange } from "./publish-change.ts";
import { viewImport } from "./view-import.ts";

type Needs = Pick<Ports, "db" | "now" | "signals">;

/** Says that no file follows. The import ends when nothing waits any more. Closing a closed one changes nothing. */
export async function closeImport(
  ports: Needs,
  runnerId: string,
  importId: string,
): Promise<Result<ImportView, Refusal>> {
  const closed = await ports.db.transaction().execute(async (connection) => {
    const view = await viewImport(connection, runnerId, importId);
    if (!view.ok || view.value.import.state !== "open") return view;
    await saveImportState(connection, runnerId, importId, { state: "running", endedAt: null });
    await endIfNothingWaits(connection, runnerId, { importId, now: ports.now() });
    return await viewImport(connection, runnerId, importId);
  });
  if (closed.ok) await publishChange(ports, runnerId, importId);
  // The tables of the import waited for this.
  ports.signals.wake();
  return closed;
}

/** Stops an import. What is done stays, what waits is not read. Cancelling one that has ended changes nothing. */
export async function cancelImport(
  ports: Needs,
  runnerId: string,
  importId: string,
): Promise<Result<ImportView, Refusal>> {
  const cancelled = await ports.db.transaction().execute(async (connection) => {
    const view = await viewImport(connection, runnerId, importId);
    if (!view.ok || view.value.import.endedAt !== null) return view;
    await cancelWaitingItems(connection, runnerId, importId);
    await saveImportState(connection, runnerId, importId, { state: "cancelled", endedAt: ports.now() });
    return await viewImport(connection, runnerId, importId);
  });
  if (cancelled.ok) await publishChange(ports, runnerId, importId);
  return cancelled;
}

/** Ends a closed import whose last item is settled. */
export async function endIfNothingWaits(
  connection: Connection,
  runnerId: string,
  { importId, now }: { readonly importId: string; readonly now: Instant },
): Promise<void> {
  const found = await findImport(connection, runnerId, importId);
  if (found?.state !== "running" || (await hasWaitingItems(connection, runnerId, importId))) return;
  await saveImportState(connection, runnerId, importId, { state: "done", endedAt: now });
}
