import type { Candidates } from "./candidates.ts";

/** Half of all errors of a normal distribution are smaller than this many standard deviations. */
const MEDIAN_OF_ERRORS = 0.6745;
/** Lines of a map lie some metres beside where people run, and positions worse than the upper end match nothing. */
const LEAST_M = 4;
const MOST_M = 12;

/**
 * The standard deviation of the positions across the way, metres, from the distances to the nearest way: their median,
 * as newson-krumm-2009 do it with the way that was matched. Where ways lie close together it comes out too small.
 */
export function positionNoiseM({ firstOf, distanceM }: Candidates): number {
  const nearest: number[] = [];
  for (let point = 0; point + 1 < firstOf.length; point += 1) {
    const first = firstOf[point] ?? 0;
    if (first < (firstOf[point + 1] ?? 0)) nearest.push(distanceM[first] ?? 0);
  }
  nearest.sort((one, other) => one - other);
  const middle = nearest[Math.floor(nearest.length / 2)];
  return middle === undefined ? LEAST_M : Math.min(MOST_M, Math.max(LEAST_M, middle / MEDIAN_OF_ERRORS));
}
