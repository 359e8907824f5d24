import type { RecordingFormat } from "@backstride/core/recording";
import type { Connection } from "../database.ts";

/** A file that a runner's runs came from. */
export interface StoredRecording {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly format: RecordingFormat;
  readonly fileName: string;
  readonly primaryIndex: number;
}

export async function findRecording(
  connection: Connection,
  runnerId: string,
  sha256: string,
): Promise<StoredRecording | null> {
  const row = await connection
    .selectFrom("recordings")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    sha256: row.sha256,
    sizeBytes: row.size_bytes,
    format: row.format as RecordingFormat,
    fileName: row.file_name,
    primaryIndex: row.primary_index,
  };
}

/** Adds the recording; one with the same bytes that is there already stays as it is. */
export async function addRecording(
  connection: Connection,
  runnerId: string,
  recording: StoredRecording,
): Promise<void> {
  await connection
    .insertInto("recordings")
    .values({
      runner_id: runnerId,
      sha256: recording.sha256,
      size_bytes: recording.sizeBytes,
      format: recording.format,
      file_name: recording.fileName,
      primary_index: recording.primaryIndex,
    })
    .onConflict((conflict) => conflict.columns(["runner_id", "sha256"]).doNothing())
    .execute();
}

/** Every raw file that some row names, whoever's it is. */
export async function namedRawFiles(connection: Connection): Promise<ReadonlySet<string>> {
  const recordings = await connection.selectFrom("recordings").select("sha256").distinct().execute();
  const items = await connection
    .selectFrom("import_items")
    .select("raw_sha256")
    .where("raw_sha256", "is not", null)
    .distinct()
    .execute();
  return new Set([
    ...recordings.map((row) => row.sha256),
    ...items.flatMap((row) => (row.raw_sha256 === null ? [] : [row.raw_sha256])),
  ]);
}
