import { setImmediate as nextTurn } from "node:timers/promises";
import type { Connection } from "../../storage/database.ts";
import { diskFullRefusal } from "../../storage/storage-failure.ts";
import type { Ports } from "../ports.ts";
import { applyExportDocument } from "../transfer/apply-export-document.ts";
import { applyAccountTable } from "./account/apply-account-table.ts";
import { endIfNothingWaits } from "./close-import.ts";
import type { NoRun, ReadOutcome } from "./file-reader.ts";
import { listMembers } from "./list-members.ts";
import { publishChange } from "./publish-change.ts";
import type { ReadItem } from "./read-items.ts";
import { type Settled, settleItem } from "./settled.ts";
import { findImportedRun, storeRuns } from "./store-runs.ts";

type Log = (line: string) => void;

/**
 * Stores what came of items, each with its item's new state and all in one transaction: whenever the process dies, either
 * all of it is there or the items still wait. An archive is listed and a table applied by itself, in as many transactions
 * as it needs.
 */
export async function storeItems(ports: Ports, items: readonly ReadItem[], log: Log): Promise<void> {
  await storeTogether(
    ports,
    items.filter((read) => inPieces(ports, read) === null),
    log,
  );
  for (const read of items) {
    const store = inPieces(ports, read);
    if (store !== null) await guarded(ports, read, log, store);
  }
  await endAndTell(ports, items);
}

/** How what may take long is stored, letting others at the database in between; null for all that is stored at once. */
function inPieces(ports: Ports, read: ReadItem): (() => Promise<void>) | null {
  const { outcome } = read;
  if (outcome.kind === "archive") return () => listMembers(ports, read, outcome);
  if (outcome.kind === "account-table") return () => applyAccountTable(ports, read, outcome.table);
  return null;
}

/** In one transaction; where that fails, one by one, so that a bug that one file brings to light costs that file alone. */
async function storeTogether(ports: Ports, items: readonly ReadItem[], log: Log): Promise<void> {
  if (items.length === 0) return;
  try {
    await ports.db.transaction().execute(async (connection) => {
      for (const read of items) {
        await storeItem(ports, connection, read);
        // The database answers at once and in turn: without this the threads that read would wait for the whole handful.
        await nextTurn();
      }
    });
  } catch (error) {
    if (diskFullRefusal(error) !== null) throw error;
    for (const read of items) {
      await guarded(ports, read, log, () =>
        ports.db.transaction().execute((connection) => storeItem(ports, connection, read)),
      );
    }
  }
}

async function guarded(ports: Ports, read: ReadItem, log: Log, store: () => Promise<void>): Promise<void> {
  try {
    await store();
  } catch (error) {
    if (diskFullRefusal(error) !== null) throw error;
    log(`importing ${read.item.fileName} failed: ${error instanceof Error ? error.stack : String(error)}`);
    await ports.db
      .transaction()
      .execute((connection) => storeItem(ports, connection, { ...read, outcome: UNFORESEEN }));
  }
}

const UNFORESEEN: ReadOutcome = {
  kind: "no-run",
  state: "failed",
  reason: {
    code: "internal",
    message: "Something unforeseen happened with this file. It is kept unchanged.",
  },
};

const storeItem = (ports: Ports, connection: Connection, read: ReadItem): Promise<void> =>
  settleItem(connection, read, async () => ({
    ...(await settle(ports, connection, read)),
    tookMs: read.tookMs,
  }));

async function settle(ports: Ports, connection: Connection, read: ReadItem): Promise<Settled> {
  const { runnerId, outcome } = read;
  switch (outcome.kind) {
    case "no-run":
      return { ...withStrangeTable(read.item.readingTurn, outcome), runId: null, warnings: [] };
    case "known": {
      const known = await findImportedRun(connection, runnerId, outcome.sha256);
      if (known === null) throw new Error(`the recording ${outcome.sha256} has no run`);
      return known;
    }
    case "recordings":
      return await storeRuns(ports, connection, { read, outcome });
    case "export-document":
      return await applyExportDocument(ports, connection, { read, json: outcome.json });
    case "account-table":
    case "archive":
      throw new Error(`import item ${read.item.id}: a ${outcome.kind} is stored in pieces`);
  }
}

/** The folder of an account is full of tables that are not about activities: one of them is not a failure. */
const withStrangeTable = (
  readingTurn: number,
  { state, reason }: NoRun,
): Pick<Settled, "state" | "reason"> =>
  readingTurn > 0 && reason.code === "formatUnknown" ? { state: "skipped", reason } : { state, reason };

async function endAndTell(ports: Ports, items: readonly ReadItem[]): Promise<void> {
  const imports = new Map(items.map(({ runnerId, item }) => [item.importId, runnerId]));
  for (const [importId, runnerId] of imports) {
    await ports.db
      .transaction()
      .execute((connection) => endIfNothingWaits(connection, runnerId, { importId, now: ports.now() }));
    await publishChange(ports, runnerId, importId);
  }
}
