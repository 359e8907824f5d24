/** An eigenvalue of a symmetric matrix with its eigenvector of length 1. */
export interface EigenPair {
  readonly value: number;
  readonly vector: readonly number[];
}

const SWEEPS = 50;

/**
 * All eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations: slow for large matrices, exact to
 * rounding for the few exposures of an analysis.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): readonly EigenPair[] {
  const size = matrix.length;
  const work = matrix.map((row) => [...row]);
  const vectors = matrix.map((_row, at) => Array.from({ length: size }, (_none, other) => +(at === other)));
  const get = (rows: readonly (readonly number[])[], row: number, column: number) => rows[row]?.[column] ?? 0;
  const rotate = (
    rows: number[][],
    row: number,
    [p, q]: readonly [number, number],
    [c, s]: readonly [number, number],
  ) => {
    const values = rows[row];
    if (values === undefined) return;
    const [left, right] = [values[p] ?? 0, values[q] ?? 0];
    values[p] = c * left - s * right;
    values[q] = s * left + c * right;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += get(work, p, q) ** 2;
    if (off < 1e-30) break;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const across = get(work, p, q);
        if (across === 0) continue;
        const angle = 0.5 * Math.atan2(2 * across, get(work, q, q) - get(work, p, p));
        const turn = [Math.cos(angle), Math.sin(angle)] as const;
        for (let row = 0; row < size; row += 1) {
          rotate(work, row, [p, q], turn);
          rotate(vectors, row, [p, q], turn);
        }
        const [above, below] = [work[p], work[q]];
        if (above === undefined || below === undefined) continue;
        for (let column = 0; column < size; column += 1) {
          const [left, right] = [above[column] ?? 0, below[column] ?? 0];
          above[column] = turn[0] * left - turn[1] * right;
          below[column] = turn[1] * left + turn[0] * right;
        }
      }
    }
  }
  return Array.from({ length: size }, (_none, at) => ({
    value: get(work, at, at),
    vector: vectors.map((row) => row[at] ?? 0),
  }));
}
