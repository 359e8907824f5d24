import type { Unavailable } from "../results/index.ts";
import type { AttributableFraction } from "./attributable-fraction.ts";
import type { DataOnExposure } from "./known-contrast.ts";
import type { SamplingDiagnostics } from "./posterior-draws.ts";
import type { PosteriorSummary } from "./weighted-summary.ts";

/** The log odds ratio of a flare per unit of an exposure, given the diary and what was believed before. */
export interface LogOddsRatio extends PosteriorSummary {
  readonly kind: "computed";
  /** The most likely value; with flat priors the maximum-likelihood estimate. */
  readonly mode: number;
  /** From the curvature at the mode; with flat priors the standard error that other programs print. */
  readonly curvatureSd: number;
  /** How probable it is that the exposure raises the odds on its worse side, 0 to 1. */
  readonly probabilityWorse: number;
}

export interface Effect {
  readonly data: DataOnExposure;
  readonly logOddsRatio: LogOddsRatio | Unavailable;
  readonly attributableFractionOfExposed: AttributableFraction | Unavailable;
}

/** Draws of all log odds ratios together, for what else is to be asked of them. */
export interface JointDraws {
  /** For each exposure its log odds ratios per unit, one for each draw; null where there are none. */
  readonly logOddsRatios: readonly (Float64Array | null)[];
  /** Sum to 1. */
  readonly weights: Float64Array;
}

export interface CaseCrossoverAnalysis {
  readonly kind: "computed";
  /** In the order of the exposures. */
  readonly effects: readonly Effect[];
  readonly draws: JointDraws;
  readonly diagnostics: SamplingDiagnostics;
  readonly counts: {
    /** Strata with a case and a control; the others compare nothing and are left out. */
    readonly strata: number;
    readonly strataWithoutContrast: number;
    /** Rows of the strata that compare. */
    readonly cases: number;
    readonly controls: number;
    readonly rowsWithMissing: number;
  };
}
