import type { LogOddsRatioPrior } from "../case-crossover/index.ts";
import { err, ok, type Refusal, type Result, refusal } from "../results/index.ts";
import { type FactorPool, poolParts, withoutPart } from "./factor-pool.ts";
import { type PooledPrior, predictivePrior } from "./predictive-prior.ts";
import type { RunnerPart } from "./runner-part.ts";

/** What the literature lets expect of each factor's log odds ratio, by the factor's id. */
export type LiteraturePriors = Readonly<Record<string, LogOddsRatioPrior>>;

/** The same after all runners of a database were seen. */
export type PooledPriors = Readonly<Record<string, PooledPrior>>;

/** The runners of a database together, by factor: gives a prior with all of them, or without one. */
export type RunnerPool = Readonly<Record<string, FactorPool>>;

/**
 * Puts the parts of runners together: partial pooling with log odds ratios of runners ~ N(mu, tau²), each factor by itself.
 * Factors that the literature's priors do not name are passed over. Refuses, with `inputInvalid`, a prior that is flat or
 * none and a part without a finite estimate and a variance above 0.
 */
export function poolRunners(
  parts: readonly RunnerPart[],
  literature: LiteraturePriors,
): Result<RunnerPool, Refusal> {
  const pool: Record<string, FactorPool> = {};
  for (const [id, prior] of Object.entries(literature)) {
    if (!Number.isFinite(prior.mean) || !isWidth(prior.sd)) {
      const message = `${id}: a literature's prior has a finite mean and a finite sd above 0, not ${prior.mean} and ${prior.sd}.`;
      return err(refusal("inputInvalid", message));
    }
    const ofFactor = parts.flatMap(({ factors }) => factors[id] ?? []);
    const broken = ofFactor.find(
      ({ estimate, variance }) => !Number.isFinite(estimate) || !isWidth(variance),
    );
    if (broken !== undefined) {
      const message = `${id}: a part has a finite estimate and a finite variance above 0, not ${broken.estimate} and ${broken.variance}.`;
      return err(refusal("inputInvalid", message));
    }
    pool[id] = poolParts(ofFactor, prior);
  }
  return ok(pool);
}

const isWidth = (value: number): boolean => value > 0 && Number.isFinite(value);

/** For a runner of whom the pool holds nothing. */
export const pooledPriors = (pool: RunnerPool): PooledPriors => mapFactors(pool, predictivePrior);

/**
 * For a runner whose own part is in the pool: what all the others say, so that no diary counts twice. `own` is that part, as
 * it was put in.
 */
export const pooledPriorsWithout = (pool: RunnerPool, own: RunnerPart): PooledPriors =>
  mapFactors(pool, (ofFactor, id) => {
    const part = own.factors[id];
    return predictivePrior(part === undefined ? ofFactor : withoutPart(ofFactor, part));
  });

const mapFactors = (
  pool: RunnerPool,
  priorOf: (ofFactor: FactorPool, id: string) => PooledPrior,
): PooledPriors =>
  Object.fromEntries(Object.entries(pool).map(([id, ofFactor]) => [id, priorOf(ofFactor, id)]));
