import type { Connection } from "../../storage/database.ts";
import { findRecording } from "../../storage/recordings/repository.ts";
import { listJoined } from "../../storage/runs/repository.ts";
import type { RecordingPart, RecordingReference, StoredRun } from "../../storage/runs/stored-run.ts";
import type { StoredCourse, StoredStretch } from "../imports/file-reader.ts";
import { locationOf } from "../imports/location.ts";
import type { Ports } from "../ports.ts";

type Needs = Pick<Ports, "rawFiles">;

/** What a run is made of: its recording, and those of the runs that were joined to it. Null without a recording. */
export async function storedCourseOf(
  ports: Needs,
  connection: Connection,
  runnerId: string,
  run: StoredRun,
): Promise<StoredCourse | null> {
  const first = await storedStretch(ports, connection, { runnerId, run });
  if (first === null) return null;
  const others: StoredStretch[] = [];
  for (const joined of await listJoined(connection, runnerId, run.id)) {
    const stretch = await storedStretch(ports, connection, { runnerId, run: joined });
    if (stretch !== null) others.push(stretch);
  }
  return [first, ...others];
}

/** The stretch of a recording that a run is by itself. */
export async function storedStretch(
  { rawFiles }: Needs,
  connection: Connection,
  {
    runnerId,
    run,
  }: {
    readonly runnerId: string;
    readonly run: { readonly recording: RecordingReference | null; readonly part: RecordingPart };
  },
): Promise<StoredStretch | null> {
  if (run.recording === null) return null;
  const { sha256, index } = run.recording;
  const stored = await findRecording(connection, runnerId, sha256);
  if (stored === null) return null;
  return { location: locationOf(rawFiles, stored.source), sha256, recordingIndex: index, part: run.part };
}
