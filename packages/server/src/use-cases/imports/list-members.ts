import { setImmediate as nextTurn } from "node:timers/promises";
import type { Connection } from "../../storage/database.ts";
import { addItems, nextPosition } from "../../storage/imports/items-repository.ts";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
import { namedRawFiles } from "../../storage/recordings/repository.ts";
import type { Ports } from "../ports.ts";
import type { ArchiveMember, ReadOutcome } from "./file-reader.ts";
import { publishChange } from "./publish-change.ts";
import type { ReadItem } from "./read-items.ts";
import { readingTurn } from "./reading-turn.ts";
import { settleItem, stillWaits } from "./settled.ts";

/** So many rows go into one transaction; between two of them requests are answered. */
const ROWS_AT_ONCE = 500;
/** Hashing and writing go on between two slices, and so do requests. */
const SLICE_BYTES = 1024 * 1024;

type Archive = Extract<ReadOutcome, { kind: "archive" }>;

/**
 * Makes an item of every member of an archive. Its members are done before the archive is: after a crash in the middle
 * it is listed again, and the members that are there already stay as they have become.
 */
export async function listMembers(ports: Ports, read: ReadItem, archive: Archive): Promise<void> {
  let isWanted = true;
  await withStoredArchive(ports, { read, unpacked: archive.unpacked }, async (sha256) => {
    const { runnerId, item } = read;
    for (let start = 0; start < archive.members.length; start += ROWS_AT_ONCE) {
      const members = archive.members.slice(start, start + ROWS_AT_ONCE);
      isWanted = await ports.db
        .transaction()
        .execute((connection) => addMembers(connection, { read, sha256 }, members));
      if (!isWanted) return;
      await publishChange(ports, runnerId, item.importId);
      await nextTurn();
    }
    const source = { kind: "file", sha256 } as const;
    // Without its time: that of the members is what the time left is estimated from.
    await ports.db
      .transaction()
      .execute((connection) => settleItem(connection, read, async () => ({ source, ...outcomeOf(archive) })));
  });
  // Cancelled or erased meanwhile: what was unpacked for its members does not stay behind.
  if (!isWanted) await ports.rawFiles.sweep(() => namedRawFiles(ports.db));
}

/** What is whole of an archive that is cut short comes in; that the rest is missing must not go unseen. */
const outcomeOf = ({ isCutShort }: Archive): Pick<StoredItem, "state" | "reason"> =>
  isCutShort
    ? { state: "failed", reason: { code: "archiveBroken", message: CUT_SHORT } }
    : { state: "done", reason: null };

const CUT_SHORT =
  "The zip is cut short. The files that are whole before the cut were read; the rest is missing. Download or copy it again.";

async function addMembers(
  connection: Connection,
  { read, sha256 }: { readonly read: ReadItem; readonly sha256: string },
  members: readonly ArchiveMember[],
): Promise<boolean> {
  const { runnerId, item: archive } = read;
  if (!(await stillWaits(connection, read))) return false;
  const position = await nextPosition(connection, runnerId, archive.importId);
  const items = members.map(
    (member, at): StoredItem => ({
      importId: archive.importId,
      id: `${archive.id}.${member.index}`,
      position: position + at,
      fileName: `${archive.fileName}/${member.name}`,
      source: { kind: "member", archiveSha256: sha256, index: member.index },
      depth: archive.depth + 1,
      readingTurn: readingTurn(member.name),
      state: member.refused?.state ?? "waiting",
      reason: member.refused?.reason ?? null,
      runId: null,
      warnings: [],
      tookMs: null,
    }),
  );
  await addItems(connection, runnerId, items);
  return true;
}

/**
 * Gives an archive that came out of another one a file of its own before `commit` writes the rows that name it: its
 * members are read from there one by one.
 */
async function withStoredArchive(
  { rawFiles }: Pick<Ports, "rawFiles">,
  { read, unpacked }: { readonly read: ReadItem; readonly unpacked: Uint8Array | null },
  commit: (sha256: string) => Promise<void>,
): Promise<void> {
  const { source } = read.item;
  if (unpacked === null) {
    if (source.kind !== "file")
      throw new Error(`import item ${read.item.id}: its unpacked bytes are missing`);
    await commit(source.sha256);
    return;
  }
  const received = await rawFiles.receive(slices(unpacked), unpacked.byteLength);
  if (!received.ok) throw new Error(received.error.message);
  await rawFiles.keep(received.value, () => commit(received.value.sha256));
}

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += SLICE_BYTES) {
    yield bytes.subarray(start, start + SLICE_BYTES);
  }
}
