export type { PooledPrior } from "./predictive-prior.ts";
export type { FactorPart, RunnerPart } from "./runner-part.ts";
export { type NamedExposure, runnerPartOf } from "./runner-part-of.ts";
export {
  type LiteraturePriors,
  type PooledPriors,
  pooledPriors,
  pooledPriorsWithout,
  poolRunners,
  type RunnerPool,
} from "./runner-pool.ts";
