import { localDayOf } from "@backstride/core/time";
import type { Connection } from "../../storage/database.ts";
import { addRecording, findRecording } from "../../storage/recordings/repository.ts";
import { addRun, listRunsOfRecording, type StoredRun } from "../../storage/runs/repository.ts";
import { listShoes } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";
import { shoeForNewRun } from "../shoes/shoe-for-new-run.ts";
import type { MeasuredRecording, ReadOutcome } from "./file-reader.ts";
import type { ItemAtWork, Settled } from "./store-settled.ts";

interface RunsToStore {
  readonly work: ItemAtWork;
  readonly sha256: string;
  readonly outcome: Extract<ReadOutcome, { kind: "recordings" }>;
}

/** Stores one run for each recording of a file. The same bytes give the same runs: then nothing is added. */
export async function storeRuns(
  ports: Pick<Ports, "newId" | "utcOffsetMinutesAt">,
  connection: Connection,
  { work, sha256, outcome }: RunsToStore,
): Promise<Settled> {
  const { runnerId, item } = work;
  const known = await findImportedRun(connection, runnerId, sha256);
  if (known !== null) return known;
  const { sizeBytes, format, primaryIndex, recordings } = outcome;
  const file = { sha256, sizeBytes, format, fileName: item.fileName, primaryIndex };
  await addRecording(connection, runnerId, file);
  const shoes = await listShoes(connection, runnerId);
  const runs = recordings.map((recording, recordingIndex): StoredRun => {
    const measured = { ...recording, day: dayOf(recording, ports) };
    return {
      ...measured,
      id: ports.newId(),
      recordingSha256: sha256,
      recordingIndex,
      format,
      fileName: item.fileName,
      editedSport: null,
      ground: null,
      shoeId: shoeForNewRun(measured, shoes),
    };
  });
  for (const run of runs) await addRun(connection, runnerId, run);
  return {
    state: "done",
    reason: null,
    runId: runs[primaryIndex]?.id ?? null,
    warnings: recordings[primaryIndex]?.warnings ?? [],
  };
}

/** The run that these bytes gave before, as the outcome of the item that brings them again; null where there is none. */
export async function findImportedRun(
  connection: Connection,
  runnerId: string,
  sha256: string,
): Promise<Settled | null> {
  const runs = await listRunsOfRecording(connection, runnerId, sha256);
  const primaryIndex = (await findRecording(connection, runnerId, sha256))?.primaryIndex;
  const run = runs.find(({ recordingIndex }) => recordingIndex === primaryIndex) ?? runs[0];
  if (run === undefined) return null;
  const message = `The same file was imported before, as ${run.fileName}.`;
  return { state: "skipped", reason: { code: "alreadyImported", message }, runId: run.id, warnings: [] };
}

/** The day as the runner lived it: by the file's own offset, else by this machine's zone at that moment. */
function dayOf(
  { measures, utcOffsetMinutes }: MeasuredRecording,
  ports: Pick<Ports, "utcOffsetMinutesAt">,
): StoredRun["day"] {
  const { startedAt } = measures;
  if (startedAt === null) return null;
  return localDayOf(startedAt, utcOffsetMinutes ?? ports.utcOffsetMinutesAt(startedAt));
}
