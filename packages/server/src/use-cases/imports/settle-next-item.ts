import type { Connection } from "../../storage/database.ts";
import { findItem, nextWaitingItem } from "../../storage/imports/items-repository.ts";
import { diskFullRefusal } from "../../storage/storage-failure.ts";
import type { Ports } from "../ports.ts";
import type { FileLocation, ReadOutcome } from "./file-reader.ts";
import { listMembers } from "./list-members.ts";
import { publishChange } from "./publish-change.ts";
import { findImportedRun, storeRuns } from "./store-runs.ts";
import { type ItemAtWork, keepUnpacked, storeSettled } from "./store-settled.ts";

/**
 * Reads the next waiting item and stores what came of it, in one transaction with the item's new state: whenever the
 * process dies, either all of it is there or the item still waits. Answers whether there was an item.
 */
export async function settleNextItem(ports: Ports, log: (line: string) => void): Promise<boolean> {
  const next = await nextWaitingItem(ports.db);
  if (next === null) return false;
  const work: ItemAtWork = { ...next, startedAt: ports.now() };
  try {
    if (!(await settleKnownFile(ports, work))) await store(ports, work, await read(ports, work));
  } catch (error) {
    if (diskFullRefusal(error) !== null) throw error;
    // A bug that one file brings to light costs that file alone.
    log(`importing ${work.item.fileName} failed: ${error instanceof Error ? error.stack : String(error)}`);
    await store(ports, work, UNFORESEEN);
  }
  const { runnerId, item } = work;
  const settled = await findItem(ports.db, runnerId, item.importId, item.id);
  if (settled !== null) ports.signals.publish(item.importId, { kind: "item", item: settled });
  await publishChange(ports, runnerId, item.importId);
  return true;
}

const UNFORESEEN: ReadOutcome = {
  kind: "no-run",
  state: "failed",
  reason: {
    code: "internal",
    message: "Something unforeseen happened with this file. It is kept unchanged.",
  },
};

/** A file whose bytes gave a run before need not be read again. */
async function settleKnownFile(ports: Ports, work: ItemAtWork): Promise<boolean> {
  const { source } = work.item;
  if (source.kind !== "file") return false;
  const known = await findImportedRun(ports.db, work.runnerId, source.sha256);
  if (known === null) return false;
  await storeSettled(ports, work, async () => known);
  return true;
}

function read(ports: Ports, { item }: ItemAtWork): Promise<ReadOutcome> {
  const { source, depth } = item;
  const location: FileLocation =
    source.kind === "file"
      ? { kind: "file", path: ports.rawFiles.pathOf(source.sha256) }
      : { kind: "member", archivePath: ports.rawFiles.pathOf(source.archiveSha256), index: source.index };
  return ports.reader.read({ location, depth, limits: ports.limits });
}

async function store(ports: Ports, work: ItemAtWork, outcome: ReadOutcome): Promise<void> {
  if (outcome.kind === "no-run") {
    const { state, reason } = outcome;
    await storeSettled(ports, work, async () => ({ state, reason, runId: null, warnings: [] }));
    return;
  }
  if (outcome.kind === "archive") {
    await listMembers(ports, work, outcome);
    return;
  }
  const runs = (sha256: string) => (connection: Connection) =>
    storeRuns(ports, connection, { work, sha256, outcome });
  await keepUnpacked(ports, { work, unpacked: outcome.unpacked }, (kept) =>
    storeSettled(ports, kept.work, runs(kept.sha256)),
  );
}
