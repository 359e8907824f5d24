import { median } from "../../units/index.ts";
import type { Candidates } from "./candidates.ts";
import type { TrackPoints } from "./track-points.ts";

/** Half of all errors of a normal distribution are smaller than this many standard deviations. */
const MEDIAN_OF_ERRORS = 0.6745;
/** A point less the middle of its neighbours has this many times the variance of errors that are new in each point. */
const VARIANCE_BETWEEN_NEIGHBOURS = 1.5;
/** Lines of a map lie some metres beside where people run, and positions worse than the upper end match nothing. */
const LEAST_M = 5;
const MOST_M = 12;

/** How far positions lie off where they were taken, on each axis. Metres, as standard deviations. */
export interface PositionNoise {
  /** All of it. Where ways lie close together the nearest one is too near, so that it comes out too small. */
  readonly deviationM: number;
  /** What is new in each point. */
  readonly roughnessM: number;
}

/**
 * The noise of a track: all of it from the distances to the nearest way, as newson-krumm-2009 take it from those to the
 * matched one; what is new in each point from how far it lies off the middle of its neighbours.
 */
export function positionNoise(
  { count, xM, yM }: TrackPoints,
  { firstOf, distanceM }: Candidates,
): PositionNoise {
  const nearest: number[] = [];
  const bends: number[] = [];
  for (let point = 0; point < count; point += 1) {
    const first = firstOf[point] ?? 0;
    if (first < (firstOf[point + 1] ?? 0)) nearest.push(distanceM[first] ?? 0);
    if (point === 0 || point === count - 1) continue;
    for (const axis of [xM, yM]) {
      bends.push(Math.abs((axis[point] ?? 0) - ((axis[point - 1] ?? 0) + (axis[point + 1] ?? 0)) / 2));
    }
  }
  return {
    deviationM: Math.min(MOST_M, Math.max(LEAST_M, deviationOf(nearest))),
    roughnessM: deviationOf(bends) / Math.sqrt(VARIANCE_BETWEEN_NEIGHBOURS),
  };
}

/** From their median, which a few that lie far off don't move. */
const deviationOf = (sizes: readonly number[]): number => (median(sizes) ?? 0) / MEDIAN_OF_ERRORS;
