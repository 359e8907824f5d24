import { type Unavailable, unavailable } from "../results/index.ts";
import type { Mode } from "./find-mode.ts";
import { logPosterior, type Posterior } from "./log-posterior.ts";
import { splitT } from "./split-t.ts";

/** Draws from the posterior, each with its weight. */
export interface WeightedDraws {
  readonly kind: "draws";
  /** Draw by draw, the coefficients per standard deviation of the design's columns. */
  readonly coefficients: readonly Float64Array[];
  /** Sum to 1. */
  readonly weights: Float64Array;
  readonly diagnostics: SamplingDiagnostics;
}

/** How far the draws can be trusted. */
export interface SamplingDiagnostics {
  readonly draws: number;
  /** As many equally weighted draws would tell as much: 1 / sum of squared weights (kong-1994). */
  readonly effectiveSampleSize: number;
  readonly largestWeight: number;
}

const DRAWS_AT_ONCE = 600;
const MOST_DRAWS = 18_000;
/** Draws go on until there are as many effective ones: the ends of a 90 % interval then err by about a tenth of an sd. */
const ENOUGH_EFFECTIVE = 400;
/** With fewer in the end the draws are no answer. */
const LEAST_EFFECTIVE = 100;
const LARGEST_WEIGHT = 0.1;

/**
 * Draws from the posterior by importance sampling around its mode: proposals of the split t, weighted by the posterior over
 * the proposal's density. The weights correct what the parabola at the mode has wrong; the diagnostics say how much of the
 * sample that leaves, and where too little is left there is no answer.
 */
export function drawFrom(
  posterior: Posterior,
  mode: Mode,
  uniform: () => number,
): WeightedDraws | Unavailable {
  const propose = splitT(posterior, mode);
  const coefficients: Float64Array[] = [];
  const logWeights: number[] = [];
  for (;;) {
    for (let at = 0; at < DRAWS_AT_ONCE; at += 1) {
      const proposal = propose(uniform);
      coefficients.push(proposal.coefficients);
      logWeights.push(logPosterior(posterior, proposal.coefficients) - proposal.logDensity);
    }
    const { weights, diagnostics } = normalised(logWeights);
    const { effectiveSampleSize, largestWeight } = diagnostics;
    const isEnough = effectiveSampleSize >= ENOUGH_EFFECTIVE;
    if (!isEnough && coefficients.length < MOST_DRAWS) continue;
    if (effectiveSampleSize < LEAST_EFFECTIVE || largestWeight > LARGEST_WEIGHT) {
      return unavailable(
        "drawsUnreliable",
        `Of ${coefficients.length} draws from what is likely given the diary only ${Math.floor(effectiveSampleSize)} count, too few for an interval.`,
      );
    }
    return { kind: "draws", coefficients, weights, diagnostics };
  }
}

function normalised(logWeights: readonly number[]): {
  readonly weights: Float64Array;
  readonly diagnostics: SamplingDiagnostics;
} {
  const largest = logWeights.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const raw = Float64Array.from(logWeights, (value) => Math.exp(value - largest));
  const sum = raw.reduce((total, value) => total + value, 0);
  const weights = raw.map((value) => value / sum);
  const squares = weights.reduce((total, value) => total + value * value, 0);
  const largestWeight = weights.reduce((most, value) => Math.max(most, value), 0);
  return { weights, diagnostics: { draws: weights.length, effectiveSampleSize: 1 / squares, largestWeight } };
}
