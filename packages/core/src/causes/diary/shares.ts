import { type PosteriorSummary, summaryOf } from "../../case-crossover/index.ts";
import { type Unavailable, unavailable } from "../../results/index.ts";
import { FACTORS } from "../factors/index.ts";
import type { DiaryAnalysis } from "./analyse-diary.ts";
import { type Occasion, thatCanHave } from "./occasions.ts";

/** Of the flares of the last year, the share that would probably not have come without some factors, 0 to 1. */
export interface ShareOfFlares extends PosteriorSummary {
  readonly kind: "computed";
  /** Flares of which at least one of the factors is known to have been there. */
  readonly exposedFlares: number;
  /** Flares of which at least one of the factors is known at all: those that the share is of. */
  readonly knownFlares: number;
}

/**
 * The attributable fraction (miettinen-1974; case-crossover/attributable-fraction.ts), over all flares of the last year
 * that know one of the factors of which the diary tells something: for a flare with the factors x and log odds ratios b, 1 - exp(-sum b x), at least 0. A
 * factor that the flare does not know counts as often there as in the flares that know it and could have it. Those without
 * any of the factors count as 0, so that shares of different causes can be ranked: so do those of days without a run where
 * the factors are of runs. They alone tell nothing: unavailable where no flare that could have one of the factors knows it.
 */
export function shareOfFlares(
  { analysis: { draws, effects }, recentFlares }: DiaryAnalysis,
  factors: readonly number[],
): ShareOfFlares | Unavailable {
  const told = factors.filter((at) => effects[at]?.data.kind !== "silent");
  const knownOf = told.map((at) => knownExposures(recentFlares, at));
  if (knownOf.every(({ length }) => length === 0)) {
    return unavailable("notKnownOfFlares", "No flare of the last year knows of it.");
  }
  const known = recentFlares.filter(({ exposed }) => told.some((at) => (exposed[at] ?? null) !== null));
  const usual = knownOf.map((of) => of.filter((is) => is).length / Math.max(1, of.length));
  const profiles = new Map<string, { readonly flare: Occasion; count: number }>();
  for (const flare of known) {
    const key = told.map((at) => String(flare.exposed[at] ?? null)).join();
    const profile = profiles.get(key) ?? { flare, count: 0 };
    profile.count += 1;
    profiles.set(key, profile);
  }
  const values = draws.weights.map((_weight, draw) => {
    let sum = 0;
    for (const { flare, count } of profiles.values()) {
      let without = 1;
      for (const [position, at] of told.entries()) {
        const is = flare.exposed[at] ?? null;
        const there = is === null ? (usual[position] ?? 0) : Number(is);
        if (there > 0) without *= 1 - there + there * Math.exp(-(draws.logOddsRatios[at]?.[draw] ?? 0));
      }
      sum += count * Math.max(0, 1 - without);
    }
    return sum / known.length;
  });
  return {
    kind: "computed",
    ...summaryOf(values, draws.weights),
    exposedFlares: known.filter(({ exposed }) => told.some((at) => exposed[at] === true)).length,
    knownFlares: known.length,
  };
}

/** Of the flares that could have the factor and know of it, whether it was there. */
function knownExposures(flares: readonly Occasion[], at: number): readonly boolean[] {
  const factor = FACTORS[at];
  return factor === undefined
    ? []
    : thatCanHave(factor.id, flares).flatMap(({ exposed }) => exposed[at] ?? []);
}
