import type { Design, DesignStratum } from "./design.ts";
import { type LeftoverDerivatives, leftoverDerivatives } from "./leftover-factor.ts";
import { logOfSum } from "./log-subset-sum.ts";

export interface Derivatives {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Square, row by row. */
  readonly hessian: Float64Array;
}

/**
 * The logarithm of the exact conditional likelihood with its gradient and its matrix of second derivatives.
 *
 * The recursion of gail-1981 over rows and set sizes is carried in a form that cannot overflow: beside the logarithm of each
 * sum stand the mean of the sets' exposures under the sum's own weights and the second derivative, and a row mixes
 * "without it" and "with it" by their shares of the new sum. Every step is an average, so nothing overflows.
 */
export function likelihoodDerivatives(design: Design, coefficients: Float64Array): Derivatives {
  const width = coefficients.length;
  const leftovers = leftoverDerivatives(design, coefficients);
  const gradient = new Float64Array(width);
  const hessian = new Float64Array(width * width);
  let value = 0;
  for (const stratum of design.strata) {
    const rows = rowsOf(design, stratum, coefficients, leftovers);
    const all = overSubsets(rows, stratum.chosenCount, width);
    value -= all.logSum;
    subtract(gradient, all.mean);
    subtract(hessian, all.second);
    for (const row of rows.slice(0, stratum.chosenCount)) {
      value += row.predictor;
      add(gradient, row.slope);
      if (row.bend !== null) add(hessian, row.bend);
    }
  }
  for (let left = 0; left < width; left += 1) {
    for (let right = left + 1; right < width; right += 1) {
      hessian[left * width + right] = hessian[right * width + left] ?? 0;
    }
  }
  return { value, gradient, hessian };
}

/** A row's predictor with its derivatives by the coefficients; `bend` null: it is linear. */
interface Row {
  readonly predictor: number;
  readonly slope: Float64Array;
  readonly bend: Float64Array | null;
}

function rowsOf(
  design: Design,
  { firstRow, rowCount, sign }: DesignStratum,
  coefficients: Float64Array,
  leftovers: readonly LeftoverDerivatives[],
): readonly Row[] {
  return Array.from({ length: rowCount }, (_none, at): Row => {
    const row = firstRow + at;
    const leftover = leftovers[design.leftoverOf[row] ?? -1];
    let predictor = sign * (leftover?.logFactor ?? 0);
    const slope = new Float64Array(coefficients.length);
    for (let column = 0; column < slope.length; column += 1) {
      const cell = design.values[column * design.rowCount + row] ?? 0;
      predictor += cell * (coefficients[column] ?? 0);
      slope[column] = leftover === undefined ? cell : cell + sign * (leftover.gradient[column] ?? 0);
    }
    const bend = leftover === undefined ? null : leftover.hessian.map((cell) => sign * cell);
    return { predictor, slope, bend };
  });
}

/** Of all sets of one size: the logarithm of their sum, and its first and second derivatives. */
interface OverSubsets {
  logSum: number;
  readonly mean: Float64Array;
  readonly second: Float64Array;
}

function overSubsets(rows: readonly Row[], chosen: number, width: number): OverSubsets {
  const bySize = Array.from(
    { length: chosen + 1 },
    (_none, size): OverSubsets => ({
      logSum: size === 0 ? 0 : Number.NEGATIVE_INFINITY,
      mean: new Float64Array(width),
      second: new Float64Array(width * width),
    }),
  );
  for (const [at, row] of rows.entries()) {
    for (let size = Math.min(chosen, at + 1); size > 0; size -= 1) {
      const [without, smaller] = [bySize[size], bySize[size - 1]];
      if (without !== undefined && smaller !== undefined) takeIn(row, without, smaller);
    }
  }
  const [last] = bySize.slice(-1);
  if (last === undefined) throw new Error("a stratum chooses at least none of its rows");
  return last;
}

/** Adds the sets that hold `row` and one of `smaller` to `sets`, in place; of the second derivatives the lower triangle. */
function takeIn(row: Row, sets: OverSubsets, smaller: OverSubsets): void {
  const logWith = row.predictor + smaller.logSum;
  const logSum = logOfSum(sets.logSum, logWith);
  const share = Math.exp(logWith - logSum);
  const rest = 1 - share;
  const { slope, bend } = row;
  const { mean, second } = sets;
  const width = slope.length;
  const apart = new Float64Array(width);
  for (let column = 0; column < width; column += 1) {
    apart[column] = (slope[column] ?? 0) + (smaller.mean[column] ?? 0) - (mean[column] ?? 0);
  }
  for (let left = 0; left < width; left += 1) {
    const spread = rest * (apart[left] ?? 0);
    const first = left * width;
    for (let at = first; at <= first + left; at += 1) {
      const without = second[at] ?? 0;
      const gained = (smaller.second[at] ?? 0) - without + spread * (apart[at - first] ?? 0);
      second[at] = without + share * (bend === null ? gained : gained + (bend[at] ?? 0));
    }
  }
  for (let column = 0; column < width; column += 1) {
    mean[column] = (mean[column] ?? 0) + share * (apart[column] ?? 0);
  }
  sets.logSum = logSum;
}

function add(sum: Float64Array, term: Float64Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (term[at] ?? 0);
}

function subtract(sum: Float64Array, term: Float64Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) - (term[at] ?? 0);
}
