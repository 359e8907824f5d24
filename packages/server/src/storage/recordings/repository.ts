import type { RecordingFormat } from "@backstride/core/recording";
import type { Connection } from "../database.ts";
import type { RecordingsTable } from "./table.ts";

/** Where the bytes of a recording are: a stored file, or a member of a stored archive. */
export interface RecordingSource {
  readonly sha256: string;
  readonly memberIndex: number | null;
}

/** A file that a runner's runs came from. */
export interface StoredRecording {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly format: RecordingFormat;
  readonly fileName: string;
  readonly primaryIndex: number;
  readonly source: RecordingSource;
}

const recordingsOf = (connection: Connection, runnerId: string) =>
  connection.selectFrom("recordings").selectAll().where("runner_id", "=", runnerId);

export async function findRecording(
  connection: Connection,
  runnerId: string,
  sha256: string,
): Promise<StoredRecording | null> {
  const row = await recordingsOf(connection, runnerId).where("sha256", "=", sha256).executeTakeFirst();
  return row === undefined ? null : recordingFromRow(row);
}

/** The recording whose bytes were found at this place before. */
export async function findRecordingAt(
  connection: Connection,
  runnerId: string,
  { sha256, memberIndex }: RecordingSource,
): Promise<StoredRecording | null> {
  const row = await recordingsOf(connection, runnerId)
    .where("source_sha256", "=", sha256)
    .where("member_index", memberIndex === null ? "is" : "=", memberIndex)
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : recordingFromRow(row);
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
      source_sha256: recording.source.sha256,
      member_index: recording.source.memberIndex,
    })
    .onConflict((conflict) => conflict.columns(["runner_id", "sha256"]).doNothing())
    .execute();
}

/** Every raw file that some row names, whoever's it is. */
export const namedRawFiles = async (connection: Connection): Promise<ReadonlySet<string>> =>
  new Set((await listNames(connection)).map(({ sha256 }) => sha256));

/** The raw files that rows of this runner name and no other's: they go when the rows go. */
export async function rawFilesOfNobodyElse(
  connection: Connection,
  runnerId: string,
): Promise<ReadonlySet<string>> {
  const names = await listNames(connection);
  const others = new Set(names.filter((name) => name.runnerId !== runnerId).map(({ sha256 }) => sha256));
  return new Set(names.map(({ sha256 }) => sha256).filter((sha256) => !others.has(sha256)));
}

/** Who names which raw file, each pair at most once for recordings, files and archives of imports. */
async function listNames(
  connection: Connection,
): Promise<readonly { readonly runnerId: string; readonly sha256: string }[]> {
  const recordings = await connection
    .selectFrom("recordings")
    .select(["runner_id", "source_sha256 as sha256"])
    .distinct()
    .execute();
  const files = await connection
    .selectFrom("import_items")
    .select(["runner_id", "raw_sha256 as sha256"])
    .where("raw_sha256", "is not", null)
    .distinct()
    .execute();
  const archives = await connection
    .selectFrom("import_items")
    .select(["runner_id", "archive_sha256 as sha256"])
    .where("archive_sha256", "is not", null)
    .distinct()
    .execute();
  return [...recordings, ...files, ...archives].flatMap(({ runner_id, sha256 }) =>
    sha256 === null ? [] : [{ runnerId: runner_id, sha256 }],
  );
}

const recordingFromRow = (row: RecordingsTable): StoredRecording => ({
  sha256: row.sha256,
  sizeBytes: row.size_bytes,
  format: row.format as RecordingFormat,
  fileName: row.file_name,
  primaryIndex: row.primary_index,
  source: { sha256: row.source_sha256, memberIndex: row.member_index },
});
