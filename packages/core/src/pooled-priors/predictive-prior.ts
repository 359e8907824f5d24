import type { LogOddsRatioPrior } from "../case-crossover/index.ts";
import type { FactorPool } from "./factor-pool.ts";
import { meanSdOf, SPREAD_NODES, scaleOf } from "./spread-grid.ts";

/** What is believed of a new runner's log odds ratio before that runner's first flare. */
export interface PooledPrior extends LogOddsRatioPrior {
  /** Runners whose diaries say something of it. */
  readonly runners: number;
  /** No runner informed it: it is the literature's prior. */
  readonly fromLiteratureOnly: boolean;
}

/**
 * Mean and sd of a new runner's log odds ratio, over where the runners' mean mu may lie (by algebra: normal given tau) and
 * over the spread tau (by the grid). The sd holds both: how little is known of mu, and how far runners lie from it.
 */
export function predictivePrior(pool: FactorPool): PooledPrior {
  const { literature, runners } = pool;
  if (runners === 0) return { ...literature, runners, fromLiteratureOnly: true };
  const scale = scaleOf(literature);
  const nodes = SPREAD_NODES.map(({ spread, logPrior }, node) => {
    const distance = pool.distances[node] ?? 0;
    const precision = meanSdOf(literature) ** -2 + (pool.weights[node] ?? 0);
    const mean = distance / precision;
    const misfit = (pool.squares[node] ?? 0) - distance * mean;
    return {
      mean,
      variance: 1 / precision + (spread * scale) ** 2,
      logDensity: logPrior + 0.5 * ((pool.logWeights[node] ?? 0) - Math.log(precision) - misfit),
    };
  });
  const highest = Math.max(...nodes.map(({ logDensity }) => logDensity));
  const densities = nodes.map(({ logDensity }) => Math.exp(logDensity - highest));
  const total = densities.reduce((sum, density) => sum + density, 0);
  const average = (of: (node: (typeof nodes)[number]) => number) =>
    nodes.reduce((sum, node, at) => sum + ((densities[at] ?? 0) / total) * of(node), 0);
  const mean = average((node) => node.mean);
  const variance = average((node) => node.variance + (node.mean - mean) ** 2);
  return { mean: literature.mean + mean, sd: Math.sqrt(variance), runners, fromLiteratureOnly: false };
}
