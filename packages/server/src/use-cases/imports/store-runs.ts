import { MEASURES_VERSION } from "@backstride/core/runs";
import { localDayOf } from "@backstride/core/time";
import type { Connection } from "../../storage/database.ts";
import { addRecording, findRecording } from "../../storage/recordings/repository.ts";
import { addRun, listRunsOfRecording } from "../../storage/runs/repository.ts";
import {
  type DaySource,
  NO_ACCOUNT_FACTS,
  NO_EDITS,
  STANDING_ALONE,
  type StoredRun,
  WHOLE_RECORDING,
} from "../../storage/runs/stored-run.ts";
import { listShoes } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";
import { shoeForNewRun } from "../shoes/shoe-for-new-run.ts";
import type { MeasuredRecording, ReadOutcome } from "./file-reader.ts";
import { type ReadItem, recordingSource } from "./read-items.ts";
import type { Settled } from "./settled.ts";
import { type StandingTwin, settleTwins } from "./twins.ts";

interface RunsToStore {
  readonly read: ReadItem;
  readonly outcome: Extract<ReadOutcome, { kind: "recordings" }>;
}

/**
 * Stores one run for each recording of a file. The same bytes give the same runs: then nothing is added. A run that is
 * there from another source already becomes one with it.
 */
export async function storeRuns(
  ports: Pick<Ports, "newId" | "utcOffsetMinutesAt">,
  connection: Connection,
  { read, outcome }: RunsToStore,
): Promise<Settled> {
  const { runnerId, item } = read;
  const { sha256, sizeBytes, format, primaryIndex, recordings } = outcome;
  const known = await findImportedRun(connection, runnerId, sha256);
  if (known !== null) return known;
  const source = recordingSource(item.source);
  const file = { sha256, sizeBytes, format, fileName: item.fileName, primaryIndex, source };
  await addRecording(connection, runnerId, file);
  const shoes = await listShoes(connection, runnerId);
  const shown: StandingTwin[] = [];
  for (const [index, recording] of recordings.entries()) {
    const day = dayOf(recording, ports);
    const run: StoredRun = {
      ...NO_EDITS,
      ...NO_ACCOUNT_FACTS,
      ...STANDING_ALONE,
      id: ports.newId(),
      recording: { sha256, index },
      part: WHOLE_RECORDING,
      ...day,
      utcOffsetMinutes: recording.utcOffsetMinutes,
      name: recording.name,
      device: recording.device,
      format,
      fileName: item.fileName,
      measuresVersion: MEASURES_VERSION,
      measures: recording.measures,
      shapedMeasures: null,
      warnings: recording.warnings,
      surface: null,
      ...(await shoeForNewRun(connection, runnerId, { run: { ...recording.measures, day: day.day }, shoes })),
    };
    await addRun(connection, runnerId, run);
    shown.push(await settleTwins(connection, runnerId, run));
  }
  const primary = shown[primaryIndex];
  return {
    state: "done",
    reason: primary?.note ?? null,
    runId: primary?.runId ?? null,
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
  const run = runs.find(({ recording }) => recording?.index === primaryIndex) ?? runs[0];
  if (run === undefined) return null;
  if (run.removedAt !== null) {
    const message = `You put this run away before. It can be brought back from the list of removed runs.`;
    return { state: "skipped", reason: { code: "putAwayBefore", message }, runId: null, warnings: [] };
  }
  const message = `The same file was imported before, as ${run.fileName}.`;
  const runId = run.joinedTo ?? run.twinOf ?? run.id;
  return { state: "skipped", reason: { code: "alreadyImported", message }, runId, warnings: [] };
}

/** The day as the runner lived it: by the file's own offset or its position, else by this machine's zone at that moment. */
function dayOf(
  { measures, utcOffsetMinutes, utcOffsetFrom }: MeasuredRecording,
  ports: Pick<Ports, "utcOffsetMinutesAt">,
): { readonly day: StoredRun["day"]; readonly dayFrom: DaySource | null } {
  const { startedAt } = measures;
  if (startedAt === null) return { day: null, dayFrom: null };
  const offset = utcOffsetMinutes ?? ports.utcOffsetMinutesAt(startedAt);
  return { day: localDayOf(startedAt, offset), dayFrom: utcOffsetFrom ?? "machine" };
}
