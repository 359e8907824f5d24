import { ok, type Refusal, type Result, type Unavailable, unavailable } from "../results/index.ts";
import { attributableFraction, exposureOfCases } from "./attributable-fraction.ts";
import { checkData } from "./check-data.ts";
import { inverseDiagonal } from "./cholesky.ts";
import { makeDesign } from "./design.ts";
import type { CaseCrossoverAnalysis, Effect } from "./effect.ts";
import { findMode, type Mode } from "./find-mode.ts";
import { type DataOnExposure, dataOnExposures } from "./known-contrast.ts";
import { type Posterior, posteriorOf } from "./log-posterior.ts";
import { drawFrom, type WeightedDraws } from "./posterior-draws.ts";
import { drawsOfPrior, silentEffect } from "./silent-effect.ts";
import type { CaseCrossoverData, ExposureOfInterest } from "./stratum.ts";
import { summaryOf } from "./weighted-summary.ts";

/**
 * The case-crossover analysis (maclure-1991): each flare against the same runner's other runs, by the exact conditional
 * likelihood with independent normal priors on the log odds ratios. docs/decisions/0015 says what was chosen and why; the
 * posterior is checked by simulation-based calibration (talts-2018) in studies/causes-calibration.ts.
 *
 * Missing exposures are averaged over what they may have been, never zeroed. An exposure on which the data say nothing gets
 * its prior back; with a flat prior it gets `unavailable`. Refuses malformed input; is `unavailable` as a whole where no
 * posterior exists (flat priors and complete separation, or exposures that move together) or its draws are no good.
 *
 * `uniform` gives random numbers from 0 up to 1: the same seed gives the same answer.
 */
export function analyseCaseCrossover(
  data: CaseCrossoverData,
  uniform: () => number,
): Result<CaseCrossoverAnalysis | Unavailable, Refusal> {
  const checked = checkData(data);
  if (!checked.ok) return checked;
  const on = dataOnExposures(data);
  const priors = data.exposures.map(({ prior }) => prior);
  const stuck = on.findIndex(
    ({ kind }, at) => kind === "inseparable" && priors[at]?.sd === Number.POSITIVE_INFINITY,
  );
  if (stuck >= 0) {
    return ok(
      unavailable(
        "exposuresInseparable",
        `Exposure ${stuck} always moves together with others, so that without prior knowledge its own effect cannot be told.`,
      ),
    );
  }
  const columns = on.flatMap(({ kind }, at) => (kind === "silent" ? [] : [at]));
  const posterior = posteriorOf(makeDesign(data.strata, columns), priors, data.likelihoodPower);
  const mode = findMode(posterior);
  if (mode.kind === "unavailable") return ok(mode);
  const sampled = drawFrom(posterior, mode, uniform);
  if (sampled.kind === "unavailable") return ok(sampled);
  return ok(analysisOf(data, { on, posterior, mode, sampled }, uniform));
}

interface Found {
  readonly on: readonly DataOnExposure[];
  readonly posterior: Posterior;
  readonly mode: Mode;
  readonly sampled: WeightedDraws;
}

function analysisOf(
  { exposures, strata }: CaseCrossoverData,
  { on, posterior, mode, sampled }: Found,
  uniform: () => number,
): CaseCrossoverAnalysis {
  const { design } = posterior;
  const { weights } = sampled;
  const variances = inverseDiagonal(mode.lower, design.columns.length);
  const logOddsRatios: (Float64Array | null)[] = [];
  const effects = exposures.map((exposure, at): Effect => {
    const data = on[at] ?? { kind: "silent", reason: "neverKnown" };
    const column = design.columns.indexOf(at);
    if (column < 0) {
      const believed = drawsOfPrior(exposure.prior, weights.length, uniform);
      logOddsRatios.push(believed);
      return silentEffect(data, exposure, believed);
    }
    const scale = design.scales[column] ?? 1;
    const values = Float64Array.from(sampled.coefficients, (draw) => (draw[column] ?? 0) / scale);
    logOddsRatios.push(values);
    return {
      data,
      logOddsRatio: {
        kind: "computed",
        ...summaryOf(values, weights),
        mode: (mode.coefficients[column] ?? 0) / scale,
        curvatureSd: Math.sqrt(variances[column] ?? 0) / scale,
        probabilityWorse: probabilityWorse(values, weights, exposure),
      },
      attributableFractionOfExposed: attributableFraction(
        { values, weights },
        exposure,
        exposureOfCases(strata, at),
      ),
    };
  });
  return {
    kind: "computed",
    effects,
    draws: { logOddsRatios, weights },
    diagnostics: sampled.diagnostics,
    counts: {
      strata: design.strata.length,
      strataWithoutContrast: strata.length - design.strata.length,
      cases: design.caseCount,
      controls: design.controlCount,
      rowsWithMissing: design.leftoverOf.filter((leftover) => leftover >= 0).length,
    },
  };
}

/** Rounding must not make a certainty of more than 1. */
function probabilityWorse(
  values: Float64Array,
  weights: Float64Array,
  { worse }: ExposureOfInterest,
): number {
  const raising = weights.reduce((sum, weight, at) => {
    const value = values[at] ?? 0;
    return (worse === "more" ? value > 0 : value < 0) ? sum + weight : sum;
  }, 0);
  return Math.min(1, raising);
}
