import {
  analyseCaseCrossover,
  type CaseCrossoverAnalysis,
  type ExposureRow,
  type Stratum,
} from "../../packages/core/src/case-crossover/index.ts";
import { logSubsetSum } from "../../packages/core/src/case-crossover/log-subset-sum.ts";
import { type Filled, fillMissing } from "../../packages/core/src/case-crossover/missing-exposures.ts";
import type { Random } from "../../packages/core/src/simulation/index.ts";
import { TRUTH } from "./diary.ts";

const PRIOR_SD = 2;
const COMPLETIONS = 10;
const WARM_UP = 5;

/** Draws of the log odds ratios with their weights; null where the way has no answer. */
export interface Draws {
  readonly values: readonly Float64Array[];
  readonly weights: Float64Array;
}

export interface Way {
  readonly name: string;
  readonly analyse: (strata: readonly Stratum[], source: Random) => Draws | null;
}

export const WAYS: readonly Way[] = [
  {
    name: "(a) runs with a missing exposure left out",
    analyse: (strata, source) => drawsOf(strata.map(wholeRows), source),
  },
  { name: "    missing taken for zero", analyse: (strata, source) => drawsOf(strata.map(zeroed), source) },
  { name: "(b) multiple imputation that does not look at the flare", analyse: imputed },
  { name: "(c) data augmentation in the sampler", analyse: augmented },
  { name: "(d) averaged in the likelihood", analyse: drawsOf },
];

function analysis(strata: readonly Stratum[], source: Random): CaseCrossoverAnalysis | null {
  const exposures = TRUTH.map(() => ({
    prior: { mean: 0, sd: PRIOR_SD },
    unexposedAt: 0,
    worse: "more" as const,
  }));
  const result = analyseCaseCrossover({ exposures, strata }, () => source.uniform());
  return result.ok && result.value.kind === "computed" ? result.value : null;
}

export function drawsOf(strata: readonly Stratum[], source: Random): Draws | null {
  const found = analysis(strata, source);
  if (found === null) return null;
  return {
    values: found.draws.logOddsRatios.map((values) => values ?? new Float64Array()),
    weights: found.draws.weights,
  };
}

const mapRows = (
  { cases, controls }: Stratum,
  of: (row: ExposureRow) => readonly ExposureRow[],
): Stratum => ({
  cases: cases.flatMap(of),
  controls: controls.flatMap(of),
});
const wholeRows = (stratum: Stratum) => mapRows(stratum, (row) => (row.includes(null) ? [] : [row]));
const zeroed = (stratum: Stratum) => mapRows(stratum, (row) => [row.map((value) => value ?? 0)]);

/** Each row with one of the values that its missing exposures may have had; which one, `choose` says. */
interface Completion {
  readonly stratum: Stratum;
  readonly rows: readonly (readonly number[])[];
}

function complete({ cases }: Stratum, rows: readonly (readonly number[])[]): Completion {
  return { stratum: { cases: rows.slice(0, cases.length), controls: rows.slice(cases.length) }, rows };
}

function draw(filled: Filled, stratum: number, row: number, source: Random): readonly number[] {
  const cells = [...(filled.strata[stratum]?.rows[row] ?? [])];
  const leftover = filled.leftovers[filled.strata[stratum]?.leftoverOf[row] ?? -1];
  if (leftover === undefined) return cells;
  const donor = source.between(0, leftover.count - 1);
  for (const [at, column] of leftover.columns.entries()) {
    cells[column] = (cells[column] ?? 0) + (leftover.values[donor * leftover.columns.length + at] ?? 0);
  }
  return cells;
}

const comparing = (strata: readonly Stratum[]) =>
  strata.filter(({ cases, controls }) => cases.length > 0 && controls.length > 0);

function imputed(all: readonly Stratum[], source: Random): Draws | null {
  const strata = comparing(all);
  const filled = fillMissing(strata, TRUTH.length);
  return pooled(
    Array.from({ length: COMPLETIONS }, () =>
      drawsOf(
        strata.map(
          (stratum, at) =>
            complete(
              stratum,
              (filled.strata[at]?.rows ?? []).map((_row, row) => draw(filled, at, row, source)),
            ).stratum,
        ),
        source,
      ),
    ),
  );
}

/** In turn: log odds ratios given completed runs, and completed runs given the log odds ratios and the flares. */
function augmented(all: readonly Stratum[], source: Random): Draws | null {
  const strata = comparing(all);
  const filled = fillMissing(strata, TRUTH.length);
  const rows = filled.strata.map((stratum, at) =>
    stratum.rows.map((_row, row) => [...draw(filled, at, row, source)]),
  );
  const kept: (Draws | null)[] = [];
  for (let turn = 0; turn < WARM_UP + COMPLETIONS; turn += 1) {
    const draws = drawsOf(
      strata.map((stratum, at) => complete(stratum, rows[at] ?? []).stratum),
      source,
    );
    if (draws === null) return null;
    if (turn >= WARM_UP) kept.push(draws);
    const logOddsRatios = oneOf(draws, source);
    for (const [at, stratum] of strata.entries()) {
      const now = rows[at] ?? [];
      for (const row of now.keys()) {
        if ((filled.strata[at]?.leftoverOf[row] ?? -1) < 0) continue;
        const before = now[row] ?? [];
        const likelihoodBefore = stratumLogLikelihood(now, stratum.cases.length, logOddsRatios);
        now[row] = [...draw(filled, at, row, source)];
        const gained = stratumLogLikelihood(now, stratum.cases.length, logOddsRatios) - likelihoodBefore;
        if (source.uniform() >= Math.exp(gained)) now[row] = before;
      }
    }
  }
  return pooled(kept);
}

function oneOf({ values, weights }: Draws, source: Random): readonly number[] {
  let rest = source.uniform();
  const at = weights.findIndex((weight) => {
    rest -= weight;
    return rest <= 0;
  });
  return values.map((of) => of[Math.max(0, at)] ?? 0);
}

function stratumLogLikelihood(
  rows: readonly (readonly number[])[],
  cases: number,
  logOddsRatios: readonly number[],
): number {
  const predictors = Float64Array.from(rows, (row) =>
    row.reduce((sum, value, at) => sum + value * (logOddsRatios[at] ?? 0), 0),
  );
  const chosen = predictors.subarray(0, cases).reduce((sum, value) => sum + value, 0);
  return chosen - logSubsetSum(predictors, { first: 0, count: rows.length, chosen: cases });
}

/** The draws of several completions stand for one posterior, each completion with the same weight. */
function pooled(parts: readonly (Draws | null)[]): Draws | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return {
    values: TRUTH.map((_truth, at) =>
      Float64Array.from(known.flatMap(({ values }) => [...(values[at] ?? [])])),
    ),
    weights: Float64Array.from(
      known.flatMap(({ weights }) => [...weights].map((weight) => weight / known.length)),
    ),
  };
}
