import type { LogOddsRatioPrior } from "../case-crossover/index.ts";
import type { FactorPart } from "./runner-part.ts";
import { SPREAD_NODES, scaleOf } from "./spread-grid.ts";

/**
 * What some runners' parts on one factor come to. At each node of the spread tau a part says estimate ~ N(mu, variance +
 * tau²), with the weight 1 / (variance + tau²); four sums for each node are all that mu needs, and sums can be taken apart.
 */
export interface FactorPool {
  readonly literature: LogOddsRatioPrior;
  readonly runners: number;
  readonly weights: Float64Array;
  /** Weight times distance of the estimate from the literature's mean. */
  readonly distances: Float64Array;
  /** Weight times distance squared. */
  readonly squares: Float64Array;
  readonly logWeights: Float64Array;
}

export function poolParts(parts: readonly FactorPart[], literature: LogOddsRatioPrior): FactorPool {
  const nothing = () => new Float64Array(SPREAD_NODES.length);
  const pool = {
    literature,
    runners: parts.length,
    weights: nothing(),
    distances: nothing(),
    squares: nothing(),
    logWeights: nothing(),
  };
  for (const part of parts) add(part, 1, pool);
  return pool;
}

/** The pool as it would be without a part that is in it. */
export function withoutPart(pool: FactorPool, part: FactorPart): FactorPool {
  const rest = {
    ...pool,
    runners: pool.runners - 1,
    weights: pool.weights.slice(),
    distances: pool.distances.slice(),
    squares: pool.squares.slice(),
    logWeights: pool.logWeights.slice(),
  };
  add(part, -1, rest);
  return rest;
}

/** Changes the pool. */
function add({ estimate, variance }: FactorPart, times: 1 | -1, pool: FactorPool): void {
  const { weights, distances, squares, logWeights } = pool;
  const distance = estimate - pool.literature.mean;
  for (const [node, { spread }] of SPREAD_NODES.entries()) {
    const weight = 1 / (variance + (spread * scaleOf(pool.literature)) ** 2);
    const signed = times * weight;
    weights[node] = (weights[node] ?? 0) + signed;
    distances[node] = (distances[node] ?? 0) + signed * distance;
    squares[node] = (squares[node] ?? 0) + signed * distance ** 2;
    logWeights[node] = (logWeights[node] ?? 0) + times * Math.log(weight);
  }
}
