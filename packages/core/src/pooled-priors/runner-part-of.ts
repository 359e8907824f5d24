import type {
  CaseCrossoverAnalysis,
  Effect,
  ExposureOfInterest,
  LogOddsRatioPrior,
} from "../case-crossover/index.ts";
import type { FactorPart, RunnerPart } from "./runner-part.ts";

/** An exposure of an analysis with the name under which runners are compared. */
export interface NamedExposure extends ExposureOfInterest {
  readonly id: string;
}

/**
 * A diary that adds less than this share to what the prior knew counts as silent: the posterior's mean errs by about a
 * twentieth of its sd, since it comes from draws, and nearly nothing divided by that would be a far-off estimate.
 */
const LEAST_SHARE_OF_PRIOR = 0.01;

/**
 * One runner's part: the posterior with its prior taken out, for each exposure by itself with the others averaged over.
 * `exposures` are those of the analysis, in its order, with the priors it was made with.
 *
 * The precision comes from the curvature at the mode, which has no error of draws and never is below the prior's while all
 * exposures are known; the middle is the posterior's mean, which knows that a diary without one unexposed flare says "much"
 * and not "so much". docs/decisions/0017 says how far that bends.
 *
 * Parts are to be made in two rounds: with the literature's priors, then with those that all the others give. Those of the
 * first alone are too sure of themselves where the literature is far off, since the others were averaged over wrongly.
 *
 * Exposures that always moved together are left out: the diary tells only what they do together, and over many runners half of
 * it would pass for the effect of each.
 */
export function runnerPartOf(
  analysis: CaseCrossoverAnalysis,
  exposures: readonly NamedExposure[],
): RunnerPart {
  const factors: Record<string, FactorPart> = {};
  for (const [at, { id, prior }] of exposures.entries()) {
    const effect = analysis.effects[at];
    const part = effect === undefined ? null : partOf(effect, prior);
    if (part !== null) factors[id] = part;
  }
  return { flares: analysis.counts.cases, factors };
}

/** Normal over normal: precisions, and means weighted by them, subtract. Null where the diary is silent. */
function partOf({ data, logOddsRatio }: Effect, prior: LogOddsRatioPrior): FactorPart | null {
  if (data.kind !== "informs" || logOddsRatio.kind !== "computed") return null;
  const before = prior.sd ** -2;
  const after = logOddsRatio.curvatureSd ** -2;
  const precision = after - before;
  if (!(precision > LEAST_SHARE_OF_PRIOR * before)) return null;
  return {
    estimate: logOddsRatio.mean + ((logOddsRatio.mean - prior.mean) * before) / precision,
    variance: 1 / precision,
  };
}
