import type { LogOddsRatioPrior } from "../../packages/core/src/case-crossover/index.ts";
import type { LiteraturePriors } from "../../packages/core/src/pooled-priors/index.ts";
import type { Random } from "../../packages/core/src/simulation/index.ts";

/** A yes or no of the runs, with what the literature lets expect of it. */
export interface StudyFactor {
  readonly id: string;
  readonly prior: LogOddsRatioPrior;
}

/** Priors as wide as those of published effects of low grade, and the sceptic's. */
export const FACTORS: readonly StudyFactor[] = [
  { id: "frequent", prior: { mean: 0, sd: 0.7 } },
  { id: "occasional", prior: { mean: 0.5, sd: 0.55 } },
  { id: "rare", prior: { mean: 0.2, sd: 0.6 } },
  { id: "goes with the first", prior: { mean: 0, sd: 0.7 } },
];

export const LITERATURE: LiteraturePriors = Object.fromEntries(FACTORS.map(({ id, prior }) => [id, prior]));

/** The factors of one run: 30 %, 20 % and 8 % of runs, and one that is the first's in six of ten runs. */
export function drawRow(source: Random): readonly number[] {
  const first = Number(source.chance(0.3));
  const fourth = source.chance(0.6) ? first : Number(source.chance(0.3));
  return [first, Number(source.chance(0.2)), Number(source.chance(0.08)), fourth];
}
