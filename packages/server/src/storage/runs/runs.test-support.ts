import { NO_TOTALS } from "@backstride/core/recording";
import { MEASURES_VERSION, measuresOfTotals, type RunMeasures } from "@backstride/core/runs";
import { instant, type LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import { addRecording } from "../recordings/repository.ts";
import { addRun } from "./repository.ts";
import { NO_ACCOUNT_FACTS, NO_EDITS, STANDING_ALONE, type StoredRun, WHOLE_RECORDING } from "./stored-run.ts";

/** The measures of a run of which only the start and the sport are known. */
export const bareMeasures: RunMeasures = measuresOfTotals({
  startedAt: instant(Date.UTC(2026, 4, 4, 6)),
  sport: "running",
  totals: NO_TOTALS,
  source: "a test",
});

/** A run of a recording of its own, as it is after an import. */
export const storedRun = (given: Partial<StoredRun> & { readonly id: string }): StoredRun => ({
  ...NO_EDITS,
  ...NO_ACCOUNT_FACTS,
  ...STANDING_ALONE,
  recording: { sha256: `sha-of-${given.id}`, index: 0 },
  part: WHOLE_RECORDING,
  day: "2026-05-04" as LocalDay,
  dayFrom: "machine",
  utcOffsetMinutes: null,
  name: null,
  device: null,
  format: "fit",
  fileName: `${given.id}.fit`,
  measuresVersion: MEASURES_VERSION,
  measures: bareMeasures,
  shapedMeasures: null,
  warnings: [],
  surface: null,
  ...given,
});

/** Adds a run and the recording that it comes from. */
export async function addStoredRun(
  connection: Connection,
  runnerId: string,
  given: Partial<StoredRun> & { readonly id: string },
): Promise<StoredRun> {
  const run = storedRun(given);
  if (run.recording !== null) {
    const { sha256 } = run.recording;
    await addRecording(connection, runnerId, {
      sha256,
      sizeBytes: 100,
      format: run.format ?? "fit",
      fileName: run.fileName,
      primaryIndex: 0,
      source: { sha256, memberIndex: null },
    });
  }
  await addRun(connection, runnerId, run);
  return run;
}
