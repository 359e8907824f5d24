import type { ExposureRow, Stratum } from "../../packages/core/src/case-crossover/index.ts";
import type { Random } from "../../packages/core/src/simulation/index.ts";
import type { DiaryDesign } from "./designs.ts";

export interface Diary {
  /** Drawn from the prior. */
  readonly logOddsRatios: readonly number[];
  readonly strata: readonly Stratum[];
}

/** A truth from the prior, and from it the flares of a diary exactly as the model has them come about. */
export function drawDiary(design: DiaryDesign, source: Random): Diary {
  const logOddsRatios = design.priorSds.map((sd) => sd * source.normal());
  const strata = Array.from({ length: design.strata }, (): Stratum => {
    const level = source.normal();
    const rows = Array.from({ length: design.rows }, () => design.row(source, level));
    const count = design.cases[source.between(0, design.cases.length - 1)] ?? 1;
    const odds = rows.map((row) =>
      Math.exp(row.reduce((sum, value, at) => sum + value * (logOddsRatios[at] ?? 0), 0)),
    );
    const chosen = chooseRows(odds, count, source);
    const cases: ExposureRow[] = [];
    const controls: ExposureRow[] = [];
    for (const [at, row] of rows.entries())
      (chosen.has(at) ? cases : controls).push(design.known(row, source));
    return { cases, controls };
  });
  return { logOddsRatios, strata };
}

/** A set of `count` rows, each set as probable as the product of its rows' odds says. */
export function chooseRows(odds: readonly number[], count: number, source: Random): ReadonlySet<number> {
  // sums[n][k]: over all sets of k of the first n rows.
  const sums: number[][] = [[1]];
  for (const [at, one] of odds.entries()) {
    const before = sums[at] ?? [];
    sums.push(
      Array.from({ length: count + 1 }, (_none, size) => (before[size] ?? 0) + one * (before[size - 1] ?? 0)),
    );
  }
  const chosen = new Set<number>();
  for (let at = odds.length; at > 0 && chosen.size < count; at -= 1) {
    const left = count - chosen.size;
    const withRow = (odds[at - 1] ?? 0) * (sums[at - 1]?.[left - 1] ?? 0);
    if (source.uniform() * (sums[at]?.[left] ?? 0) < withRow) chosen.add(at - 1);
  }
  return chosen;
}
