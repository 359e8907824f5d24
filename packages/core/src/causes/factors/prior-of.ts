import type { LogOddsRatioPrior } from "../../case-crossover/index.ts";
import type { Grade } from "../../evidence/index.ts";
import type { EffectEstimate, ExposureRecord } from "../../exposures/index.ts";

/** 97.5th percentile of the normal distribution, by definition. */
const Z = 1.959964;

/** Where nothing is published: no effect is the middle, and a quarter to four holds 95 % (greenland-2006, backstride-cause-priors). */
export const SCEPTICAL_PRIOR: LogOddsRatioPrior = { mean: 0, sd: Math.log(4) / Z };

/** How much of a published effect counts, and what spread is added to its own, by its grade (backstride-cause-priors). */
const BY_GRADE: Readonly<Partial<Record<Grade, { readonly weight: number; readonly spread: number }>>> = {
  high: { weight: 1, spread: 0.2 },
  moderate: { weight: 0.75, spread: 0.35 },
  low: { weight: 0.5, spread: 0.5 },
  "very-low": { weight: 0.25, spread: 0.6 },
};

/** What is believed, before the diary speaks, of the log odds ratio of a flare with the exposure against without it. */
export function priorOf({ effect, id }: Pick<ExposureRecord, "effect" | "id">): LogOddsRatioPrior {
  if (effect.kind === "none-published") return SCEPTICAL_PRIOR;
  const by = BY_GRADE[effect.grade];
  if (by === undefined) return SCEPTICAL_PRIOR;
  const published = pooled(effect.estimates);
  if (published === null) return SCEPTICAL_PRIOR;
  // The one effect that is published of doing it; the exposure is not having done it.
  const turned = id === "days-since-strength" ? -published.mean : published.mean;
  return { mean: by.weight * turned, sd: Math.hypot(by.weight * published.se, by.spread) };
}

/**
 * The logarithms of several degrees averaged by their precision. Without intervals: the least of them, as the effect of a
 * load falls with age and the age may not be known; its error is then taken from the sceptic.
 */
function pooled(estimates: readonly EffectEstimate[]): { readonly mean: number; readonly se: number } | null {
  const exact = estimates.flatMap(({ value, low, high }) =>
    low === null || high === null
      ? []
      : [{ mean: Math.log(value), precision: ((2 * Z) / Math.log(high / low)) ** 2 }],
  );
  if (exact.length === 0) {
    const least = Math.min(...estimates.map(({ value }) => Math.abs(Math.log(value))));
    return Number.isFinite(least) ? { mean: least, se: SCEPTICAL_PRIOR.sd } : null;
  }
  const precision = exact.reduce((sum, one) => sum + one.precision, 0);
  const mean = exact.reduce((sum, one) => sum + one.precision * one.mean, 0) / precision;
  return { mean, se: 1 / Math.sqrt(precision) };
}
