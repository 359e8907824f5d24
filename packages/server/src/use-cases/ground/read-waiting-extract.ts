import { stat } from "node:fs/promises";
import { type Refusal, refusal } from "@backstride/core/results";
import { type ExtractOfRunner, listExtractsIn, saveExtract } from "../../storage/map-extracts/repository.ts";
import type { StoredExtract } from "../../storage/map-extracts/stored-extract.ts";
import type { Ports } from "../ports.ts";

type Needs = Pick<Ports, "db" | "mapFiles" | "extractBuilder" | "extractWork" | "signals" | "now">;

/** An extract with whose reading the whole program ended so often is not tried again: it may be what ends it. */
const MOST_BEGUN = 3;

/**
 * At the opening, before anything is read: what was being read when the program ended waits again, or has failed.
 */
export async function takeUpExtracts({ db, now }: Pick<Ports, "db" | "now">): Promise<void> {
  for (const { runnerId, extract } of await listExtractsIn(db, "running")) {
    const next: StoredExtract =
      extract.begunCount < MOST_BEGUN
        ? { ...extract, state: "waiting" }
        : failed(extract, { now: now(), reason: endedTooOften });
    await saveExtract(db, runnerId, next);
  }
}

const endedTooOften = refusal(
  "internal",
  `Backstride ended ${MOST_BEGUN} times while it read this file. It is not tried again; a smaller extract may work.`,
);

/**
 * Reads the extract that waits longest, of any runner, and answers whether the next one may be looked for. Its index takes
 * its place only when it is whole; then the extract itself is not needed any more. One that was stopped waits again: who
 * stopped it removes it, or the program ends. One whose index can't be stored waits again too, and what was thrown is
 * thrown on.
 */
export async function readWaitingExtract(ports: Needs): Promise<boolean> {
  const { db, mapFiles, extractWork } = ports;
  // One is read at a time, and by nobody else: what still counts as being read could not be put back.
  for (const { runnerId, extract } of await listExtractsIn(db, "running")) {
    await saveExtract(db, runnerId, putBack(extract));
  }
  const [next] = await listExtractsIn(db, "waiting");
  if (next === undefined) return false;
  const { runnerId } = next;
  const extract: StoredExtract = {
    ...next.extract,
    state: "running",
    begunCount: next.extract.begunCount + 1,
  };
  const signal = extractWork.begin(extract.id, ports.now());
  try {
    const read = await readOrPutBack(ports, { runnerId, extract }, signal);
    if (read.state !== "waiting") await mapFiles.dropExtract(extract.id);
  } finally {
    extractWork.end(extract.id);
  }
  ports.signals.wake();
  return !signal.aborted;
}

async function readOrPutBack(
  ports: Needs,
  { runnerId, extract }: ExtractOfRunner,
  signal: AbortSignal,
): Promise<StoredExtract> {
  const { db } = ports;
  try {
    await saveExtract(db, runnerId, extract);
    const read = await readExtract(ports, extract, signal);
    await saveExtract(db, runnerId, read);
    return read;
  } catch (error) {
    // On a full disk even this may fail: then the next look does it.
    await saveExtract(db, runnerId, putBack(extract)).catch(() => undefined);
    throw error;
  }
}

async function readExtract(
  ports: Needs,
  extract: StoredExtract,
  signal: AbortSignal,
): Promise<StoredExtract> {
  const { mapFiles, extractWork, extractBuilder } = ports;
  const { id } = extract;
  const built = await extractBuilder.build(
    { extractPath: mapFiles.extractPath(id), indexPath: mapFiles.unfinishedPath(id) },
    { signal, onProgress: (share) => extractWork.tell(id, share, ports.now()) },
  );
  if (built === null) return putBack(extract);
  if (!built.ok) return failed(extract, { now: ports.now(), reason: built.error });
  await mapFiles.finish(id);
  const { size: indexBytes } = await stat(mapFiles.indexPath(id));
  const { wayCount } = built.value;
  return { ...extract, state: "done", endedAt: ports.now(), wayCount, indexBytes };
}

/** It waits again, and the time does not count: the program did not end while it read it. */
const putBack = (extract: StoredExtract): StoredExtract => ({
  ...extract,
  state: "waiting",
  begunCount: extract.begunCount - 1,
});

const failed = (
  extract: StoredExtract,
  { now, reason }: { readonly now: StoredExtract["addedAt"]; readonly reason: Refusal },
): StoredExtract => ({ ...extract, state: "failed", reason, endedAt: now });
