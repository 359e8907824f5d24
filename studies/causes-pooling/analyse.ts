import {
  analyseCaseCrossover,
  type CaseCrossoverAnalysis,
  type LogOddsRatioPrior,
  type Stratum,
} from "../../packages/core/src/case-crossover/index.ts";
import {
  type NamedExposure,
  type RunnerPart,
  runnerPartOf,
} from "../../packages/core/src/pooled-priors/index.ts";
import { FACTORS } from "./factors.ts";

export type Priors = Readonly<Record<string, LogOddsRatioPrior>>;

const exposuresWith = (priors: Priors): readonly NamedExposure[] =>
  FACTORS.map(({ id, prior }) => ({ id, prior: priors[id] ?? prior, unexposedAt: 0, worse: "more" }));

/** Null where the analysis itself says that it has no answer. */
export function analyse(
  strata: readonly Stratum[],
  priors: Priors,
  uniform: () => number,
): CaseCrossoverAnalysis | null {
  const result = analyseCaseCrossover({ exposures: exposuresWith(priors), strata }, uniform);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.kind === "computed" ? result.value : null;
}

/** A runner without an answer says nothing. */
export function partFrom(strata: readonly Stratum[], priors: Priors, uniform: () => number): RunnerPart {
  const analysis = analyse(strata, priors, uniform);
  return analysis === null ? { flares: 0, factors: {} } : runnerPartOf(analysis, exposuresWith(priors));
}
