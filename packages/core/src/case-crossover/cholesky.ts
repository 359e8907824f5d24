/** Square matrices stand row by row in one array of `size` times `size` numbers. */

/** The lower triangle L with L L' = `matrix`, or null where the matrix is not safely positive definite. */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] ?? 0;
      for (let at = 0; at < column; at += 1) {
        sum -= (lower[row * size + at] ?? 0) * (lower[column * size + at] ?? 0);
      }
      if (row !== column) {
        lower[row * size + column] = sum / (lower[column * size + column] ?? 1);
        continue;
      }
      // What is left of a dependent column is rounding, of either sign.
      if (!(sum > 1e-13 * (matrix[row * size + row] ?? 0))) return null;
      lower[row * size + row] = Math.sqrt(sum);
    }
  }
  return lower;
}

/** x with L x = `right`. */
export function solveLower(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const solution = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0;
    for (let at = 0; at < row; at += 1) sum -= (lower[row * size + at] ?? 0) * (solution[at] ?? 0);
    solution[row] = sum / (lower[row * size + row] ?? 1);
  }
  return solution;
}

/** x with L' x = `right`. */
export function solveUpper(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0;
    for (let at = row + 1; at < size; at += 1) sum -= (lower[at * size + row] ?? 0) * (solution[at] ?? 0);
    solution[row] = sum / (lower[row * size + row] ?? 1);
  }
  return solution;
}

/** The diagonal of the inverse of L L'. */
export function inverseDiagonal(lower: Float64Array, size: number): Float64Array {
  const diagonal = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    const unit = new Float64Array(size);
    unit[at] = 1;
    for (const value of solveLower(lower, unit)) diagonal[at] = (diagonal[at] ?? 0) + value * value;
  }
  return diagonal;
}
