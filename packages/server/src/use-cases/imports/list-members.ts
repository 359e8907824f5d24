import { setImmediate as nextTurn } from "node:timers/promises";
import type { Connection } from "../../storage/database.ts";
import { addItems, findItem, nextPosition } from "../../storage/imports/items-repository.ts";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
import type { Ports } from "../ports.ts";
import type { ArchiveMember, ReadOutcome } from "./file-reader.ts";
import { publishChange } from "./publish-change.ts";
import { type ItemAtWork, keepUnpacked, storeSettled } from "./store-settled.ts";

/** So many rows go into one transaction; between two of them requests are answered. */
const ROWS_AT_ONCE = 500;

/**
 * Makes an item of every member of an archive. Its members are done before the archive is: after a crash in the middle
 * it is listed again, and the members that are there already stay as they have become.
 */
export async function listMembers(
  ports: Ports,
  work: ItemAtWork,
  archive: Extract<ReadOutcome, { kind: "archive" }>,
): Promise<void> {
  await keepUnpacked(ports, { work, unpacked: archive.unpacked }, async (kept) => {
    const { runnerId, item } = kept.work;
    for (let start = 0; start < archive.members.length; start += ROWS_AT_ONCE) {
      const members = archive.members.slice(start, start + ROWS_AT_ONCE);
      const isWanted = await ports.db
        .transaction()
        .execute((connection) => addMembers(connection, kept, members));
      if (!isWanted) return;
      await publishChange(ports, runnerId, item.importId);
      await nextTurn();
    }
    await storeSettled(ports, kept.work, async () => ({
      state: "done",
      reason: null,
      runId: null,
      warnings: [],
    }));
  });
}

async function addMembers(
  connection: Connection,
  { work, sha256 }: { readonly work: ItemAtWork; readonly sha256: string },
  members: readonly ArchiveMember[],
): Promise<boolean> {
  const { runnerId, item: archive } = work;
  const current = await findItem(connection, runnerId, archive.importId, archive.id);
  if (current?.state !== "waiting") return false;
  const position = await nextPosition(connection, runnerId, archive.importId);
  const items = members.map(
    (member, at): StoredItem => ({
      importId: archive.importId,
      id: `${archive.id}.${member.index}`,
      position: position + at,
      fileName: `${archive.fileName}/${member.name}`,
      source: { kind: "member", archiveSha256: sha256, index: member.index },
      depth: archive.depth + 1,
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
