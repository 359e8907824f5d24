import { decode } from "@backstride/core/decoding";
import { cutRecording, joinRecordings, type Recording } from "@backstride/core/recording";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { isPart } from "../../storage/runs/stored-run.ts";
import type { StoredCourse, StoredStretch } from "../../use-cases/imports/file-reader.ts";
import type { OpenArchives } from "./open-archives.ts";
import { recordingBytes } from "./recording-bytes.ts";

/** The recording that a run is made of, decoded anew: cut where the runner cut it, joined where they joined it. */
export async function storedCourse(
  [first, ...others]: StoredCourse,
  archives: OpenArchives,
): Promise<Result<Recording, Refusal>> {
  let course = await stretchOf(first, archives);
  for (const stretch of others) {
    const next = await stretchOf(stretch, archives);
    if (!next.ok) return next;
    if (course.ok) course = joinRecordings(course.value, next.value);
  }
  return course;
}

async function stretchOf(
  { location, recordingIndex, part }: StoredStretch,
  archives: OpenArchives,
): Promise<Result<Recording, Refusal>> {
  const bytes = await recordingBytes(location, archives);
  if (!bytes.ok) return bytes;
  const decoded = decode(bytes.value);
  if (!decoded.ok) return decoded;
  const recordings = decoded.value.kind === "recordings" ? decoded.value.recordings : [];
  const recording = recordings[recordingIndex];
  if (recording === undefined) {
    return err(refusal("notARecording", `The raw file has no recording ${recordingIndex} any more.`));
  }
  return isPart(part) ? cutRecording(recording, part) : ok(recording);
}
