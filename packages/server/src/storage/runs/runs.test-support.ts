import { unavailable } from "@backstride/core/results";
import type { RunMeasures } from "@backstride/core/runs";
import { instant, type LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import { addRecording } from "../recordings/repository.ts";
import { addRun, type StoredRun } from "./repository.ts";

const notMeasured = unavailable("recordingHasNoRecords", "Nothing was measured.");

/** The measures of a run of which only the start and the sport are known. */
export const bareMeasures: RunMeasures = {
  startedAt: instant(Date.UTC(2026, 4, 4, 6)),
  sport: "running",
  subSport: null,
  distanceM: notMeasured,
  movingS: notMeasured,
  ascentM: notMeasured,
  descentM: notMeasured,
  avgHeartRateBpm: notMeasured,
  avgCadenceSpm: notMeasured,
  startSpeedRatio: notMeasured,
};

/** Adds a run and the recording that it comes from. */
export async function addStoredRun(
  connection: Connection,
  runnerId: string,
  given: Partial<StoredRun> & { readonly id: string },
): Promise<StoredRun> {
  const run: StoredRun = {
    recordingSha256: `sha-of-${given.id}`,
    recordingIndex: 0,
    day: "2026-05-04" as LocalDay,
    utcOffsetMinutes: null,
    name: null,
    device: null,
    format: "fit",
    fileName: `${given.id}.fit`,
    measures: bareMeasures,
    warnings: [],
    editedSport: null,
    ground: null,
    shoeId: null,
    ...given,
  };
  await addRecording(connection, runnerId, {
    sha256: run.recordingSha256,
    sizeBytes: 100,
    format: run.format,
    fileName: run.fileName,
    primaryIndex: 0,
  });
  await addRun(connection, runnerId, run);
  return run;
}
