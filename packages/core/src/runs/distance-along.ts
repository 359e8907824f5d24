import type { RecordColumns } from "../recording/index.ts";
import type { PausedTime } from "./paused-time.ts";
import { eachTrackStep, isTooFast } from "./track-steps.ts";

/** A step of which more than this part lies in a pause was gone while the watch was stopped. */
const MOST_PAUSED = 0.5;

/** How far along the way every record lies. */
export interface DistanceAlong {
  /** Metres, one for each record; NaN where it is not known. Only differences count: a later leg's may run on. */
  readonly metres: Float64Array;
  /** From the first to the last record that has one. Above zero. */
  readonly totalM: number;
  /** Which definition gave it: the device's running distance, or the positions. */
  readonly version: "record-distance/2" | "track-length/3";
}

/**
 * The records' own distance; else the way through the positions. Steps of the track that would need more than
 * `fastestMPerS` are not counted, nobody ran them; nor are those over a pause: the watch was stopped. Noise in the positions makes a track longer than the way that was run.
 * Null where there is neither.
 */
export function distanceAlong(
  records: RecordColumns,
  fastestMPerS: number,
  paused: PausedTime,
): DistanceAlong | null {
  const { distanceM } = records;
  const isThere = (value: number): boolean => !Number.isNaN(value);
  const totalM = (distanceM?.findLast(isThere) ?? Number.NaN) - (distanceM?.find(isThere) ?? Number.NaN);
  if (distanceM !== undefined && totalM > 0) {
    return { metres: distanceM, totalM, version: "record-distance/2" };
  }
  return alongTrack(records, fastestMPerS, paused);
}

function alongTrack(records: RecordColumns, fastestMPerS: number, paused: PausedTime): DistanceAlong | null {
  const { timestampMs } = records;
  const metres = new Float64Array(records.length).fill(Number.NaN);
  let totalM = 0;
  eachTrackStep(records, ({ from, to, stepM, seconds }) => {
    if (Number.isNaN(metres[from] ?? 0)) metres[from] = totalM;
    const pausedMs = paused(timestampMs[from] ?? Number.NaN, timestampMs[to] ?? Number.NaN);
    const isInPause = pausedMs > MOST_PAUSED * 1000 * seconds;
    if (!isInPause && !isTooFast(stepM, seconds, fastestMPerS)) totalM += stepM;
    metres[to] = totalM;
  });
  return totalM > 0 ? { metres, totalM, version: "track-length/3" } : null;
}
