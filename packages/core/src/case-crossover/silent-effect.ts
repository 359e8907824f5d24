import { unavailable } from "../results/index.ts";
import type { Effect } from "./effect.ts";
import type { DataOnExposure } from "./known-contrast.ts";
import { normal } from "./split-t.ts";
import type { ExposureOfInterest, LogOddsRatioPrior } from "./stratum.ts";

/** The 95th percentile of the standard normal. */
const NORMAL_95 = 1.6448536269514722;

/** What is known of an exposure on which the data say nothing: what was believed before, and of a flat prior nothing. */
export function silentEffect(
  data: DataOnExposure,
  { prior: { mean, sd }, worse }: ExposureOfInterest,
  draws: Float64Array | null,
): Effect {
  const saysNothing = unavailable("dataSayNothing", "The diary says nothing about this exposure.");
  if (draws === null) {
    return { data, logOddsRatio: saysNothing, attributableFractionOfExposed: saysNothing };
  }
  const raising = draws.filter((value) => (worse === "more" ? value > 0 : value < 0)).length;
  return {
    data,
    logOddsRatio: {
      kind: "computed",
      mean,
      sd,
      low: mean - NORMAL_95 * sd,
      high: mean + NORMAL_95 * sd,
      mode: mean,
      curvatureSd: sd,
      probabilityWorse: raising / draws.length,
    },
    attributableFractionOfExposed: saysNothing,
  };
}

/** Draws from the prior itself; null where it is flat. */
export function drawsOfPrior(
  { mean, sd }: LogOddsRatioPrior,
  count: number,
  uniform: () => number,
): Float64Array | null {
  return Number.isFinite(sd) ? Float64Array.from({ length: count }, () => mean + sd * normal(uniform)) : null;
}
