import type { Candidates } from "./candidates.ts";
import type { StateCosts } from "./state-costs.ts";

/**
 * The states of a run, point by point, and what they cost as natural logarithms of odds. The states of a point are its
 * candidates and, as the last one, "off the map".
 */
export interface Trellis {
  /** By point: its states go from `firstOf[point]` to `firstOf[point + 1]`. */
  readonly firstOf: Int32Array;
  /** By state: the candidate, or `OFF_MAP`. */
  readonly candidateOf: Int32Array;
  /** By state of the first point: its cost. */
  readonly startCosts: Float64Array;
  /** By point but the first: the costs from each state of the point before to each of this one, in rows. */
  readonly stepCosts: readonly Float64Array[];
}

export const OFF_MAP = -1;

export function trellisOf(candidates: Candidates, costs: StateCosts): Trellis {
  const count = candidates.firstOf.length - 1;
  const firstOf = candidates.firstOf.map((first, point) => first + point);
  const candidateOf = new Int32Array(firstOf[count] ?? 0).fill(OFF_MAP);
  const stepCosts: Float64Array[] = [];
  for (let point = 0; point < count; point += 1) {
    const first = candidates.firstOf[point] ?? 0;
    for (let candidate = first; candidate < (candidates.firstOf[point + 1] ?? 0); candidate += 1) {
      candidateOf[candidate + point] = candidate;
    }
    if (point > 0) stepCosts.push(costs.ofStepTo(point));
  }
  return { firstOf, candidateOf, startCosts: costs.ofArrivalAt(0), stepCosts };
}
