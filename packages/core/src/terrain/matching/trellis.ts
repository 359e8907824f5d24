import type { Candidates } from "./candidates.ts";
import type { MatchParameters } from "./match-parameters.ts";
import type { RouteSearch } from "./route-search.ts";
import type { TrackPoints } from "./track-points.ts";

/** A route may be this much longer than the way that was run, and this many metres more, before it is not looked for. */
const MOST_DETOUR = 1.5;
const MOST_DETOUR_M = 40;

/**
 * The states of a run, point by point, and what they cost as natural logarithms of odds. The states of a point are its
 * candidates and, as the last one, "off the map".
 */
export interface Trellis {
  /** By point: its states go from `firstOf[point]` to `firstOf[point + 1]`. */
  readonly firstOf: Int32Array;
  /** By state: the candidate, or -1 for off the map. */
  readonly candidateOf: Int32Array;
  /** By state: the cost of the position. */
  readonly positionCost: Float64Array;
  /** By point but the first: the costs from each state of the point before to each of this one, in rows. */
  readonly stepCosts: readonly Float64Array[];
}

export const OFF_MAP = -1;

/** After newson-krumm-2009, with a state off the map and a cost of leaving a way. */
export function trellisOf(
  points: TrackPoints,
  candidates: Candidates,
  routes: RouteSearch,
  parameters: MatchParameters & { readonly noiseM: number },
): Trellis {
  const { count } = points;
  const firstOf = candidates.firstOf.map((first, point) => first + point);
  const states = firstOf[count] ?? 0;
  const candidateOf = new Int32Array(states).fill(OFF_MAP);
  const positionCost = new Float64Array(states);
  const weight = Math.min(1, parameters.spacingM / parameters.noiseLengthM);
  for (let point = 0; point < count; point += 1) {
    const first = firstOf[point] ?? 0;
    const offMap = (firstOf[point + 1] ?? 0) - 1;
    positionCost[offMap] = (weight * parameters.offMapDeviations ** 2) / 2;
    for (let state = first; state < offMap; state += 1) {
      const candidate = (candidates.firstOf[point] ?? 0) + state - first;
      candidateOf[state] = candidate;
      const deviations = (candidates.distanceM[candidate] ?? 0) / parameters.noiseM;
      positionCost[state] = (weight * deviations ** 2) / 2;
    }
  }
  const stepCosts: Float64Array[] = [];
  for (let point = 1; point < count; point += 1) {
    stepCosts.push(stepCostsOf(point, points, candidates, routes, parameters));
  }
  return { firstOf, candidateOf, positionCost, stepCosts };
}

/** Across a gap nothing is known: no step is better than another. */
function stepCostsOf(
  point: number,
  { alongM }: TrackPoints,
  { firstOf, edge, offsetM, xM, yM }: Candidates,
  routes: RouteSearch,
  { gapM, detourM, leavingCost, jumpCost, offMapCost }: MatchParameters,
): Float64Array {
  const [from = 0, here = 0, to = 0] = [firstOf[point - 1], firstOf[point], firstOf[point + 1]];
  const columns = to - here + 1;
  const costs = new Float64Array((here - from + 1) * columns);
  const stepM = (alongM[point] ?? 0) - (alongM[point - 1] ?? 0);
  if (stepM > gapM) return costs;
  costs.fill(offMapCost);
  costs[costs.length - 1] = 0;
  for (let earlier = from; earlier < here; earlier += 1) {
    const start = { edge: edge[earlier] ?? 0, offsetM: offsetM[earlier] ?? 0 };
    routes.searchFrom(start, MOST_DETOUR * stepM + MOST_DETOUR_M);
    for (let later = here; later < to; later += 1) {
      const route = routes.routeTo({ edge: edge[later] ?? 0, offsetM: offsetM[later] ?? 0 });
      const straightM = Math.hypot(
        (xM[later] ?? 0) - (xM[earlier] ?? 0),
        (yM[later] ?? 0) - (yM[earlier] ?? 0),
      );
      costs[(earlier - from) * columns + later - here] = Math.min(
        Math.abs(route.metres - stepM) / detourM + (route.leavesWay ? leavingCost : 0),
        Math.abs(straightM - stepM) / detourM + jumpCost,
      );
    }
  }
  return costs;
}
