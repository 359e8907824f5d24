import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symmetricEigen } from "./symmetric-eigen.ts";

describe("eigenvalues and eigenvectors", () => {
  it("of a matrix done by hand", () => {
    const values = symmetricEigen([
      [2, 1],
      [1, 2],
    ]).map(({ value }) => value);
    expect(
      values.toSorted((left, right) => left - right).map((value) => Math.round(1e9 * value) / 1e9),
    ).toEqual([1, 3]);
  });

  it("put the matrix together again, also where it is singular", () => {
    const rows = fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (factors) => {
        const matrix = [0, 1, 2, 3].map((left) =>
          [0, 1, 2, 3].map((right) =>
            factors.reduce((sum, row) => sum + (row[left] ?? 0) * (row[right] ?? 0), 0),
          ),
        );
        const found = symmetricEigen(matrix);
        for (const [left, line] of matrix.entries()) {
          for (const [right, cell] of line.entries()) {
            const sum = found.reduce(
              (total, { value, vector }) => total + value * (vector[left] ?? 0) * (vector[right] ?? 0),
              0,
            );
            expect(sum).toBeCloseTo(cell, 8);
          }
        }
      }),
    );
  });
});
