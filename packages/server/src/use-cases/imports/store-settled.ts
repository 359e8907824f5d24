import type { Instant } from "@backstride/core/time";
import type { Connection } from "../../storage/database.ts";
import { findItem, saveItem } from "../../storage/imports/items-repository.ts";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
import type { Ports } from "../ports.ts";
import { endIfNothingWaits } from "./close-import.ts";
import type { UnpackedBytes } from "./file-reader.ts";

/** An item that is being read. */
export interface ItemAtWork {
  readonly runnerId: string;
  readonly item: StoredItem;
  readonly startedAt: Instant;
}

/** What became of an item. */
export type Settled = Pick<StoredItem, "state" | "reason" | "runId" | "warnings">;

/** Hashing and writing go on between two slices, and so do requests. */
const SLICE_BYTES = 1024 * 1024;

/**
 * Runs `settle` and stores what it says of the item, in one transaction. An item that was cancelled meanwhile, or that
 * is gone with its runner, stays as it is and `settle` is not run.
 */
export async function storeSettled(
  ports: Ports,
  { runnerId, item, startedAt }: ItemAtWork,
  settle: (connection: Connection) => Promise<Settled>,
): Promise<void> {
  await ports.db.transaction().execute(async (connection) => {
    const current = await findItem(connection, runnerId, item.importId, item.id);
    if (current?.state !== "waiting") return;
    const settled = await settle(connection);
    const tookMs = Math.max(0, ports.now() - startedAt);
    await saveItem(connection, runnerId, { ...item, ...settled, tookMs });
    await endIfNothingWaits(connection, runnerId, { importId: item.importId, now: ports.now() });
  });
}

/**
 * Gives bytes that came out of an archive a file of their own before `commit` writes the row that names it. The work
 * that `commit` gets has that file as its source. Without such bytes the item's own file is meant.
 */
export async function keepUnpacked(
  { rawFiles }: Pick<Ports, "rawFiles">,
  { work, unpacked }: { readonly work: ItemAtWork; readonly unpacked: UnpackedBytes },
  commit: (kept: { readonly work: ItemAtWork; readonly sha256: string }) => Promise<void>,
): Promise<void> {
  if (unpacked === null) {
    const { source } = work.item;
    if (source.kind !== "file")
      throw new Error(`import item ${work.item.id}: its unpacked bytes are missing`);
    await commit({ work, sha256: source.sha256 });
    return;
  }
  const received = await rawFiles.receive(slices(unpacked), unpacked.byteLength);
  if (!received.ok) throw new Error(received.error.message);
  const { sha256 } = received.value;
  const source = { kind: "file", sha256 } as const;
  await rawFiles.keep(received.value, () =>
    commit({ work: { ...work, item: { ...work.item, source } }, sha256 }),
  );
}

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += SLICE_BYTES) {
    yield bytes.subarray(start, start + SLICE_BYTES);
  }
}
