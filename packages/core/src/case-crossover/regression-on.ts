import { cholesky, solveLower, solveUpper } from "./cholesky.ts";

/** Row by row a covariance matrix, and the means. */
export interface JointMoments {
  readonly means: Float64Array;
  readonly covariance: readonly Float64Array[];
}

/** The linear regression of all columns on the known ones. */
export interface Regression {
  /** The row with each missing column as the known ones let expect it. */
  readonly expected: (row: readonly (number | null)[]) => Float64Array;
  /** The covariance of two columns that the known ones leave open; 0 where one of them is known. */
  readonly leftCovariance: (left: number, right: number) => number;
}

/** Held back the more the fewer `rows` the moments were learned from. */
export function regressionOn(
  known: readonly number[],
  { means, covariance }: JointMoments,
  rows: number,
): Regression {
  const size = means.length;
  const isKnown = new Set(known);
  const slopes = slopesOn(known, covariance, rows);
  const expected = (row: readonly (number | null)[]): Float64Array => {
    const filled = new Float64Array(size);
    for (let column = 0; column < size; column += 1) {
      let sum = row[column] ?? null;
      if (sum === null) {
        sum = means[column] ?? 0;
        const slope = slopes[column];
        for (let at = 0; at < known.length; at += 1) {
          const other = known[at] ?? 0;
          sum += (slope?.[at] ?? 0) * ((row[other] ?? 0) - (means[other] ?? 0));
        }
      }
      filled[column] = sum;
    }
    return filled;
  };
  const leftCovariance = (left: number, right: number): number => {
    if (isKnown.has(left) || isKnown.has(right)) return 0;
    let rest = covariance[left]?.[right] ?? 0;
    for (let at = 0; at < known.length; at += 1) {
      rest -= (slopes[left]?.[at] ?? 0) * (covariance[known[at] ?? 0]?.[right] ?? 0);
    }
    return rest;
  };
  return { expected, leftCovariance };
}

/** For each column its slopes on the known ones; none for the known ones themselves. */
function slopesOn(
  known: readonly number[],
  covariance: readonly Float64Array[],
  rows: number,
): readonly Float64Array[] {
  const size = known.length;
  const at = (left: number, right: number) => covariance[left]?.[right] ?? 0;
  const isKnown = new Set(known);
  // Where rows know different pairs the matrix need not be positive definite: the weight on the diagonal grows until it is.
  for (let ridge = (size + 1) / (rows + 1); ; ridge = 4 * ridge + 1e-6) {
    const matrix = new Float64Array(size * size);
    for (const [row, left] of known.entries()) {
      for (const [column, right] of known.entries()) matrix[row * size + column] = at(left, right);
      const variance = at(left, left);
      matrix[row * size + row] = variance > 0 ? variance * (1 + ridge) : 1;
    }
    const lower = cholesky(matrix, size);
    if (lower === null) continue;
    return covariance.map((_line, column) =>
      isKnown.has(column)
        ? new Float64Array()
        : solveUpper(
            lower,
            solveLower(
              lower,
              Float64Array.from(known, (other) => at(other, column)),
            ),
          ),
    );
  }
}
