import { jointMoments } from "./joint-moments.ts";
import { type Regression, regressionOn } from "./regression-on.ts";

type Row = readonly (number | null)[];

/** For a row, null where missing, the row with each missing column as the known ones let expect it. */
export type ConditionalMean = (row: Row) => Float64Array;

/** Learns from rows how columns move together, and expects from it what other rows miss. */
export function conditionalMean(rows: readonly Row[], size: number): ConditionalMean {
  const moments = jointMoments(rows, size);
  const regressions = new Map<string, Regression>();
  return (row) => {
    const known = row.flatMap((value, column) => (value === null ? [] : [column]));
    const key = known.join(",");
    const regression = regressions.get(key) ?? regressionOn(known, moments, rows.length);
    regressions.set(key, regression);
    return regression.expected(row);
  };
}
