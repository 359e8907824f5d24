import { cholesky, solveLower, solveUpper } from "./cholesky.ts";

type Deviation = readonly (number | null)[];

/** For a row of deviations, null where missing, the row with each missing one expected from the known ones. */
export type ConditionalMean = (row: Deviation) => readonly number[];

/**
 * Learns from rows of deviations how exposures move together, and gives for a row the expected deviation of each of its
 * missing exposures given those it has: the linear regression on the known ones, over the pairs of exposures that rows
 * know, held back the more the fewer rows there are. Known exposures come back as they are.
 */
export function conditionalMean(rows: readonly Deviation[], size: number): ConditionalMean {
  const covariance = pairwiseCovariance(rows, size);
  const coefficients = new Map<string, readonly Float64Array[]>();
  return (row) => {
    const known = row.flatMap((value, column) => (value === null ? [] : [column]));
    const key = known.join(",");
    const slopes = coefficients.get(key) ?? slopesOn(known, covariance, rows.length);
    coefficients.set(key, slopes);
    return row.map(
      (value, column) =>
        value ?? known.reduce((sum, other, at) => sum + (slopes[column]?.[at] ?? 0) * (row[other] ?? 0), 0),
    );
  };
}

type Covariance = readonly Float64Array[];

function pairwiseCovariance(rows: readonly Deviation[], size: number): Covariance {
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  const counts = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let left = 0; left < size; left += 1) {
      const value = row[left] ?? null;
      const [line, count] = [sums[left], counts[left]];
      if (value === null || line === undefined || count === undefined) continue;
      for (let right = 0; right < size; right += 1) {
        const other = row[right] ?? null;
        if (other === null) continue;
        line[right] = (line[right] ?? 0) + value * other;
        count[right] = (count[right] ?? 0) + 1;
      }
    }
  }
  return sums.map((line, left) => line.map((sum, right) => sum / Math.max(1, counts[left]?.[right] ?? 0)));
}

/** For each exposure its slopes on the known ones. */
function slopesOn(known: readonly number[], covariance: Covariance, rows: number): readonly Float64Array[] {
  const at = (left: number, right: number) => covariance[left]?.[right] ?? 0;
  // Where rows know different pairs the matrix need not be positive definite: the weight on the diagonal grows until it is.
  for (let ridge = (known.length + 1) / (rows + 1); ; ridge = 4 * ridge + 1e-6) {
    const matrix = Float64Array.from({ length: known.length ** 2 }, (_none, cell) => {
      const [left, right] = [known[Math.floor(cell / known.length)] ?? 0, known[cell % known.length] ?? 0];
      return (
        at(left, right) * (left === right ? 1 + ridge : 1) + (left === right && at(left, left) === 0 ? 1 : 0)
      );
    });
    const lower = cholesky(matrix, known.length);
    if (lower === null) continue;
    return covariance.map((_line, column) =>
      solveUpper(
        lower,
        solveLower(
          lower,
          Float64Array.from(known, (other) => at(other, column)),
        ),
      ),
    );
  }
}
