import type { Candidates } from "./candidates.ts";
import type { MatchParameters } from "./match-parameters.ts";
import type { PositionNoise } from "./position-noise.ts";
import { type RouteCosts, routeCosts } from "./route-costs.ts";
import type { RouteSearch } from "./route-search.ts";
import type { TrackPoints } from "./track-points.ts";

/** The costs of a point's states, its candidates first and "off the map" last. */
export interface StateCosts {
  /** Where nothing before the point is known. */
  readonly ofArrivalAt: (point: number) => Float64Array;
  /** From each state of the point before (rows) to each of this point (columns). */
  readonly ofStepTo: (point: number) => Float64Array;
}

/**
 * The costs of errors and of routes, after newson-krumm-2009 but for the errors: those of satellites drift, so that not the
 * error itself is improbable, but what is new in it since the point before (a Gauss-Markov process). A position that
 * changes from 5 m on one side of a road to 5 m on the other within a few steps tells of a path beside it; one that stays
 * 5 m beside it does not.
 */
export function stateCosts(
  points: TrackPoints,
  candidates: Candidates,
  noise: PositionNoise,
  routes: RouteSearch,
  parameters: MatchParameters,
): StateCosts {
  const { firstOf, distanceM } = candidates;
  const { gapM, offMapCost, stayingOffCost, mostErrorCost, levelWeight, farDeviations } = parameters;
  const deviationsOf = (candidate: number): number => (distanceM[candidate] ?? 0) / noise.deviationM;
  const arrivalCost = (candidate: number): number =>
    Math.min(mostErrorCost, deviationsOf(candidate) ** 2 / 2);
  const levelCost = (candidate: number): number =>
    (levelWeight * deviationsOf(candidate) ** 2 + Math.max(0, deviationsOf(candidate) - farDeviations) ** 2) /
    2;

  const ofArrivalAt = (point: number): Float64Array => {
    const [from = 0, to = 0] = [firstOf[point], firstOf[point + 1]];
    return Float64Array.from({ length: to - from + 1 }, (_none, at) =>
      from + at < to ? arrivalCost(from + at) : mostErrorCost,
    );
  };

  const overGap = (point: number, rows: number): Float64Array => {
    const arrivals = ofArrivalAt(point);
    const costs = new Float64Array(rows * arrivals.length);
    for (let row = 0; row < rows; row += 1) costs.set(arrivals, row * arrivals.length);
    return costs;
  };

  const ofStepTo = (point: number): Float64Array => {
    const [from = 0, here = 0, to = 0] = [firstOf[point - 1], firstOf[point], firstOf[point + 1]];
    const [rows, columns] = [here - from + 1, to - here + 1];
    const stepM = (points.alongM[point] ?? 0) - (points.alongM[point - 1] ?? 0);
    if (stepM > gapM) return overGap(point, rows);
    const costs = new Float64Array(rows * columns).fill(stayingOffCost);
    const newErrorCost = newErrorCosts(point, stepM, points, candidates, noise, parameters);
    const levels = Float64Array.from({ length: to - here }, (_none, at) => levelCost(here + at));
    for (let earlier = from; earlier < here; earlier += 1) {
      const routeCost: RouteCosts = routeCosts(earlier, stepM, candidates, routes, parameters);
      const row = (earlier - from) * columns;
      for (let later = here; later < to; later += 1) {
        costs[row + later - here] =
          newErrorCost(earlier, later) + (levels[later - here] ?? 0) + routeCost(later);
      }
      costs[row + columns - 1] = offMapCost + stayingOffCost;
    }
    for (let later = here; later < to; later += 1) {
      costs[(rows - 1) * columns + later - here] = offMapCost + arrivalCost(later);
    }
    return costs;
  };
  return { ofArrivalAt, ofStepTo };
}

/** What the part of a point's error costs that is new since the point before. */
function newErrorCosts(
  point: number,
  stepM: number,
  points: TrackPoints,
  { xM, yM }: Candidates,
  { deviationM, roughnessM }: PositionNoise,
  { noiseLengthM, mostErrorCost }: MatchParameters,
): (earlier: number, later: number) => number {
  const kept = Math.exp(-stepM / noiseLengthM);
  const variance = deviationM ** 2 * (1 - kept ** 2) + 2 * roughnessM ** 2;
  const errorOf = (axis: Float64Array, of: Float64Array, at: number, candidate: number): number =>
    (axis[at] ?? 0) - (of[candidate] ?? 0);
  return (earlier, later) => {
    const eastM = errorOf(points.xM, xM, point, later) - kept * errorOf(points.xM, xM, point - 1, earlier);
    const northM = errorOf(points.yM, yM, point, later) - kept * errorOf(points.yM, yM, point - 1, earlier);
    return Math.min(mostErrorCost, (eastM ** 2 + northM ** 2) / (2 * variance));
  };
}
