import { stat } from "node:fs/promises";
import { type Refusal, refusal } from "@backstride/core/results";
import { listExtractsIn, saveExtract } from "../../storage/map-extracts/repository.ts";
import type { StoredExtract } from "../../storage/map-extracts/stored-extract.ts";
import type { Ports } from "../ports.ts";

type Needs = Pick<Ports, "db" | "mapFiles" | "extractBuilder" | "extractWork" | "signals" | "now">;

/** An extract with whose reading the whole program ended so often is not tried again: it may be what ends it. */
const MOST_BEGUN = 3;

/** After a start: what was being read when the program ended waits again, or has failed. */
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
 * stopped it removes it, or the program ends.
 */
export async function readWaitingExtract(ports: Needs): Promise<boolean> {
  const { db, mapFiles, extractWork } = ports;
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
    await saveExtract(db, runnerId, extract);
    const read = await readExtract(ports, extract, signal);
    await saveExtract(db, runnerId, read);
    if (read.state !== "waiting") await mapFiles.dropExtract(extract.id);
  } finally {
    extractWork.end(extract.id);
  }
  ports.signals.wake();
  return !signal.aborted;
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
  if (built === null) return { ...extract, state: "waiting", begunCount: extract.begunCount - 1 };
  if (!built.ok) return failed(extract, { now: ports.now(), reason: built.error });
  await mapFiles.finish(id);
  const { size: indexBytes } = await stat(mapFiles.indexPath(id));
  const { wayCount } = built.value;
  return { ...extract, state: "done", endedAt: ports.now(), wayCount, indexBytes };
}

const failed = (
  extract: StoredExtract,
  { now, reason }: { readonly now: StoredExtract["addedAt"]; readonly reason: Refusal },
): StoredExtract => ({ ...extract, state: "failed", reason, endedAt: now });
