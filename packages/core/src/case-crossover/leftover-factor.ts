import type { Design } from "./design.ts";
import type { Leftover } from "./leftovers.ts";

/** For each leftover of the design the logarithm of the mean of exp(beta x) over it. */
export function leftoverFactors(design: Design, coefficients: Float64Array): Float64Array {
  return Float64Array.from(design.leftovers, (leftover) => {
    const predictors = predictorsOf(leftover, coefficients);
    const largest = predictors.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    let sum = 0;
    for (const value of predictors) sum += Math.exp(value - largest);
    return largest + Math.log(sum / leftover.count);
  });
}

/** The same with its gradient and its matrix of second derivatives: mean and covariance under weights exp(beta x). */
export interface LeftoverDerivatives {
  readonly logFactor: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

export function leftoverDerivatives(
  design: Design,
  coefficients: Float64Array,
): readonly LeftoverDerivatives[] {
  const width = design.columns.length;
  const factors = leftoverFactors(design, coefficients);
  return design.leftovers.map((leftover, position) => {
    const { columns, count, values } = leftover;
    const logFactor = factors[position] ?? 0;
    const gradient = new Float64Array(width);
    const hessian = new Float64Array(width * width);
    const weights = predictorsOf(leftover, coefficients).map((value) => Math.exp(value - logFactor) / count);
    const cell = (donor: number, at: number) => values[donor * columns.length + at] ?? 0;
    for (const [donor, weight] of weights.entries()) {
      for (const [at, column] of columns.entries()) {
        gradient[column] = (gradient[column] ?? 0) + weight * cell(donor, at);
      }
    }
    for (const [donor, weight] of weights.entries()) {
      for (const [left, row] of columns.entries()) {
        const away = weight * (cell(donor, left) - (gradient[row] ?? 0));
        for (const [right, column] of columns.entries()) {
          const at = row * width + column;
          hessian[at] = (hessian[at] ?? 0) + away * (cell(donor, right) - (gradient[column] ?? 0));
        }
      }
    }
    return { logFactor, gradient, hessian };
  });
}

function predictorsOf({ columns, count, values }: Leftover, coefficients: Float64Array): Float64Array {
  const predictors = new Float64Array(count);
  for (let donor = 0; donor < count; donor += 1) {
    let sum = 0;
    for (let at = 0; at < columns.length; at += 1) {
      sum += (values[donor * columns.length + at] ?? 0) * (coefficients[columns[at] ?? 0] ?? 0);
    }
    predictors[donor] = sum;
  }
  return predictors;
}
