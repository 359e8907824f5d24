import type { RecordingFormat, RecordingWarning, Sport } from "@backstride/core/recording";
import type { Ground, RunMeasures } from "@backstride/core/runs";
import type { LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import type { RunsTable } from "./table.ts";

/** One activity: what was measured, and beside it what the runner says of it. */
export interface StoredRun {
  readonly id: string;
  readonly recordingSha256: string;
  readonly recordingIndex: number;
  readonly day: LocalDay | null;
  readonly utcOffsetMinutes: number | null;
  readonly name: string | null;
  readonly device: string | null;
  readonly format: RecordingFormat;
  readonly fileName: string;
  readonly measures: RunMeasures;
  readonly warnings: readonly RecordingWarning[];
  readonly editedSport: Sport | null;
  readonly ground: Ground | null;
  readonly shoeId: string | null;
}

/** All of the runner's activities, by id. */
export async function listRuns(connection: Connection, runnerId: string): Promise<readonly StoredRun[]> {
  const rows = await connection
    .selectFrom("runs")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("id")
    .execute();
  return rows.map(runFromRow);
}

export async function findRun(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<StoredRun | null> {
  const row = await connection
    .selectFrom("runs")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : runFromRow(row);
}

/** Whether the runner has any activity. */
export async function hasRuns(connection: Connection, runnerId: string): Promise<boolean> {
  const row = await connection
    .selectFrom("runs")
    .select("id")
    .where("runner_id", "=", runnerId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The activities that came of one file, in the order of the file. */
export async function listRunsOfRecording(
  connection: Connection,
  runnerId: string,
  sha256: string,
): Promise<readonly StoredRun[]> {
  const rows = await connection
    .selectFrom("runs")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("recording_sha256", "=", sha256)
    .orderBy("recording_index")
    .execute();
  return rows.map(runFromRow);
}

export async function addRun(connection: Connection, runnerId: string, run: StoredRun): Promise<void> {
  await connection
    .insertInto("runs")
    .values({
      runner_id: runnerId,
      id: run.id,
      recording_sha256: run.recordingSha256,
      recording_index: run.recordingIndex,
      day: run.day,
      utc_offset_minutes: run.utcOffsetMinutes,
      name: run.name,
      device: run.device,
      format: run.format,
      file_name: run.fileName,
      measures_json: JSON.stringify(run.measures),
      warnings_json: JSON.stringify(run.warnings),
      edited_sport: run.editedSport,
      ground: run.ground,
      shoe_id: run.shoeId,
    })
    .execute();
}

/** Stores what the runner says of a run. The measures stay. */
export async function saveRunEdits(
  connection: Connection,
  runnerId: string,
  run: Pick<StoredRun, "id" | "editedSport" | "ground" | "shoeId">,
): Promise<void> {
  await connection
    .updateTable("runs")
    .set({ edited_sport: run.editedSport, ground: run.ground, shoe_id: run.shoeId })
    .where("runner_id", "=", runnerId)
    .where("id", "=", run.id)
    .execute();
}

/** Whether there was such a run. */
export async function removeRun(connection: Connection, runnerId: string, id: string): Promise<boolean> {
  const removed = await connection
    .deleteFrom("runs")
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

const runFromRow = (row: RunsTable): StoredRun => ({
  id: row.id,
  recordingSha256: row.recording_sha256,
  recordingIndex: row.recording_index,
  day: row.day as LocalDay | null,
  utcOffsetMinutes: row.utc_offset_minutes,
  name: row.name,
  device: row.device,
  format: row.format as RecordingFormat,
  fileName: row.file_name,
  measures: JSON.parse(row.measures_json) as RunMeasures,
  warnings: JSON.parse(row.warnings_json) as readonly RecordingWarning[],
  editedSport: row.edited_sport as Sport | null,
  ground: row.ground as Ground | null,
  shoeId: row.shoe_id,
});
