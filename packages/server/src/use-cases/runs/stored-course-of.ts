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
  const joined = await listJoined(connection, runnerId, run.id);
  return await courseOf(ports, connection, { runnerId, runs: [run, ...joined] });
}

/** The recordings of runs one after the other; null where one has none any more. */
export async function courseOf(
  ports: Needs,
  connection: Connection,
  { runnerId, runs }: { readonly runnerId: string; readonly runs: readonly StoredRun[] },
): Promise<StoredCourse | null> {
  const stretches: StoredStretch[] = [];
  for (const run of runs) {
    const stretch = await storedStretch(ports, connection, { runnerId, run });
    if (stretch === null) return null;
    stretches.push(stretch);
  }
  const [first, ...others] = stretches;
  return first === undefined ? null : [first, ...others];
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
