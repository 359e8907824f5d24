import type { Connection } from "../../storage/database.ts";
import type { ItemSource } from "../../storage/imports/stored-import.ts";
import { findRecordingAt, type RecordingSource } from "../../storage/recordings/repository.ts";
import { listRunsOfRecording } from "../../storage/runs/repository.ts";
import type { Ports } from "../ports.ts";
import type { ReadOutcome } from "./file-reader.ts";
import { locationOf } from "./location.ts";
import type { WaitingItem } from "./take-waiting-items.ts";

/** `known`: a recording was found in these bytes before, whose SHA-256 this is. */
export type KnownBytes = { readonly kind: "known"; readonly sha256: string };

/** A waiting item with what is known of its bytes without reading them. */
export interface ItemToRead extends WaitingItem {
  readonly known: KnownBytes | null;
}

/** What reading an item gave; nothing of it is stored yet. */
export interface ReadItem extends WaitingItem {
  readonly outcome: ReadOutcome | KnownBytes;
  readonly tookMs: number;
}

/** Looks which items lie where a recording was found before: the same archive brought again is not read again. */
export async function lookUpKnown(
  connection: Connection,
  items: readonly WaitingItem[],
): Promise<readonly ItemToRead[]> {
  const looked: ItemToRead[] = [];
  for (const waiting of items) {
    const sha256 = await knownRecording(connection, waiting.runnerId, recordingSource(waiting.item.source));
    looked.push({ ...waiting, known: sha256 === null ? null : { kind: "known", sha256 } });
  }
  return looked;
}

/** Reads items, as many at once as the reader has lanes. The database is not touched: something else is being stored. */
export async function readItems(
  { now, rawFiles, reader, limits }: Pick<Ports, "now" | "rawFiles" | "reader" | "limits">,
  items: readonly ItemToRead[],
): Promise<readonly ReadItem[]> {
  const startedAt = now();
  const outcomes = await Promise.all(
    items.map(({ item, known }) => {
      const location = locationOf(rawFiles, recordingSource(item.source));
      return known ?? reader.read({ location, depth: item.depth, limits });
    }),
  );
  const tookMs = Math.max(0, now() - startedAt) / Math.max(1, items.length);
  return items.flatMap(({ known: _known, ...waiting }, at) => {
    const outcome = outcomes[at];
    return outcome === undefined ? [] : [{ ...waiting, outcome, tookMs }];
  });
}

/** The place of an item's bytes as recordings name it. */
export const recordingSource = (source: ItemSource): RecordingSource =>
  source.kind === "file"
    ? { sha256: source.sha256, memberIndex: null }
    : { sha256: source.archiveSha256, memberIndex: source.index };

async function knownRecording(
  connection: Connection,
  runnerId: string,
  source: RecordingSource,
): Promise<string | null> {
  const found = await findRecordingAt(connection, runnerId, source);
  if (found === null) return null;
  // Older versions left the recording when its run was deleted: then it may come anew.
  const runs = await listRunsOfRecording(connection, runnerId, found.sha256);
  return runs.length > 0 ? found.sha256 : null;
}
