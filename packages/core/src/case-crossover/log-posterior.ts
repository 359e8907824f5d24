import type { Design } from "./design.ts";
import { type Derivatives, likelihoodDerivatives } from "./likelihood-derivatives.ts";
import { logLikelihood } from "./log-likelihood.ts";
import type { LogOddsRatioPrior } from "./stratum.ts";

/** Likelihood and priors of the coefficients per standard deviation of the design's columns. */
export interface Posterior {
  readonly design: Design;
  readonly priors: readonly LogOddsRatioPrior[];
  readonly likelihoodPower: number;
}

/** `priors` are those of all exposures of the data, per unit of the exposure. */
export const posteriorOf = (
  design: Design,
  priors: readonly LogOddsRatioPrior[],
  likelihoodPower = 1,
): Posterior => ({
  design,
  likelihoodPower,
  priors: design.columns.map((column, at) => {
    const scale = design.scales[at] ?? 1;
    const { mean, sd } = priors[column] ?? { mean: 0, sd: Number.POSITIVE_INFINITY };
    return { mean: mean * scale, sd: sd * scale };
  }),
});

/** Up to a constant. */
export function logPosterior(
  { design, priors, likelihoodPower }: Posterior,
  coefficients: Float64Array,
): number {
  let sum = likelihoodPower * logLikelihood(design, coefficients);
  for (const [at, { mean, sd }] of priors.entries())
    sum -= 0.5 * (((coefficients[at] ?? 0) - mean) / sd) ** 2;
  return sum;
}

export function posteriorDerivatives(
  { design, priors, likelihoodPower }: Posterior,
  coefficients: Float64Array,
): Derivatives {
  const whole = likelihoodDerivatives(design, coefficients);
  const gradient = whole.gradient.map((slope) => likelihoodPower * slope);
  const hessian = whole.hessian.map((bend) => likelihoodPower * bend);
  let sum = likelihoodPower * whole.value;
  for (const [at, { mean, sd }] of priors.entries()) {
    const away = ((coefficients[at] ?? 0) - mean) / sd;
    sum -= 0.5 * away ** 2;
    gradient[at] = (gradient[at] ?? 0) - away / sd;
    const diagonal = at * priors.length + at;
    hessian[diagonal] = (hessian[diagonal] ?? 0) - sd ** -2;
  }
  return { value: sum, gradient, hessian };
}
