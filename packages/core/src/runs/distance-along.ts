import type { RecordColumns } from "../recording/index.ts";
import { greatCircleM } from "./great-circle.ts";
import type { PausedTime } from "./paused-time.ts";

/** How far along the way every record lies. */
export interface DistanceAlong {
  /** Metres from the start, one for each record; NaN where it is not known. */
  readonly metres: Float64Array;
  readonly totalM: number;
  /** Which definition gave it: the device's running distance, or the positions. */
  readonly version: "last-record-distance/1" | "track-length/2";
}

/**
 * The records' own distance; else the way through the positions. Steps of the track in which the watch was stopped, or
 * that would need more than `fastestMPerS`, are not counted: nobody ran them. Noise in the positions makes a track longer
 * than the way that was run. Null where there is neither.
 */
export function distanceAlong(
  records: RecordColumns,
  fastestMPerS: number,
  paused: PausedTime,
): DistanceAlong | null {
  const { distanceM } = records;
  const last = distanceM?.findLast((value) => !Number.isNaN(value));
  if (distanceM !== undefined && last !== undefined) {
    return { metres: distanceM, totalM: last, version: "last-record-distance/1" };
  }
  return alongTrack(records, fastestMPerS, paused);
}

function alongTrack(records: RecordColumns, fastestMPerS: number, paused: PausedTime): DistanceAlong | null {
  const { latitudeDeg, longitudeDeg, timestampMs, length } = records;
  if (latitudeDeg === undefined || longitudeDeg === undefined) return null;
  const metres = new Float64Array(length).fill(Number.NaN);
  let totalM = 0;
  let countedSteps = 0;
  let before = -1;
  const at = (column: Float64Array, row: number): number => column[row] ?? Number.NaN;
  for (let row = 0; row < length; row += 1) {
    const latitude = at(latitudeDeg, row);
    const longitude = at(longitudeDeg, row);
    if (Number.isNaN(latitude + longitude)) continue;
    if (before !== -1) {
      const step = greatCircleM(at(latitudeDeg, before), at(longitudeDeg, before), latitude, longitude);
      const fromMs = at(timestampMs, before);
      const toMs = at(timestampMs, row);
      const isTooFast = step > (fastestMPerS * Math.max(toMs - fromMs, 1000)) / 1000;
      if (!isTooFast && !(paused(fromMs, toMs) > 0)) {
        totalM += step;
        countedSteps += 1;
      }
    }
    metres[row] = totalM;
    before = row;
  }
  return countedSteps === 0 ? null : { metres, totalM, version: "track-length/2" };
}
