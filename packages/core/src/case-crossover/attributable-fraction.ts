import { type Unavailable, unavailable } from "../results/index.ts";
import { type ExposureOfInterest, hasContrast, type Stratum } from "./stratum.ts";
import { type PosteriorSummary, summaryOf } from "./weighted-summary.ts";

/** The share of the exposed flares that would probably not have come without the exposure, 0 to 1. */
export interface AttributableFraction extends PosteriorSummary {
  readonly kind: "computed";
  /** Flares whose exposure is known and on the worse side of the value without exposure. */
  readonly exposedCases: number;
  /** Flares whose exposure is known. */
  readonly knownCases: number;
}

/**
 * The attributable fraction among exposed cases (miettinen-1974): for a flare that is `excess` beyond the value without
 * exposure and a log odds ratio b per unit, 1 - exp(-b excess); averaged over the exposed flares, for each draw of b. The odds
 * ratio stands for the ratio of risks, which it nears where few of the runs are followed by a flare.
 *
 * A draw in which the exposure does not raise the odds counts as a fraction of zero. The mean is therefore above zero even
 * where the data lean neither way: only the interval, and the share of draws that raise the odds, tell an effect.
 *
 * It is a share of flares over many like runs, and not the probability that it was the cause of this flare: that one can
 * be higher and cannot be told from such data (greenland-1999).
 */
export function attributableFraction(
  draws: { readonly values: Float64Array; readonly weights: Float64Array },
  { unexposedAt, worse }: ExposureOfInterest,
  cases: readonly (number | null)[],
): AttributableFraction | Unavailable {
  const known = cases.flatMap((value) => value ?? []);
  const excesses = known.flatMap((value) => {
    const excess = worse === "more" ? value - unexposedAt : unexposedAt - value;
    return excess > 0 ? [excess] : [];
  });
  if (excesses.length === 0) {
    return unavailable("noExposedCase", "No flare followed a run that is known to have had this exposure.");
  }
  const sign = worse === "more" ? 1 : -1;
  const distinct = new Map<number, number>();
  for (const excess of excesses) distinct.set(excess, (distinct.get(excess) ?? 0) + 1);
  const fractions = draws.values.map((logOddsRatio) => {
    const slope = sign * logOddsRatio;
    if (slope <= 0) return 0;
    let sum = 0;
    for (const [excess, count] of distinct) sum -= count * Math.expm1(-slope * excess);
    return sum / excesses.length;
  });
  return {
    kind: "computed",
    ...summaryOf(fractions, draws.weights),
    exposedCases: excesses.length,
    knownCases: known.length,
  };
}

/** The exposure of every case of the strata that compare something. */
export const exposureOfCases = (strata: readonly Stratum[], at: number): readonly (number | null)[] =>
  strata.filter(hasContrast).flatMap(({ cases }) => cases.map((row) => row[at] ?? null));
