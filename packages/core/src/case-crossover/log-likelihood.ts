import type { Design, DesignStratum } from "./design.ts";
import { leftoverFactors } from "./leftover-factor.ts";
import { logSubsetSum } from "./log-subset-sum.ts";

/**
 * The logarithm of the exact conditional likelihood: for each stratum the odds of the rows that were cases over the sum of
 * the odds of every set of as many rows (gail-1981). `coefficients` are per standard deviation of the design's columns.
 */
export function logLikelihood(design: Design, coefficients: Float64Array): number {
  const predictors = rowPredictors(design, coefficients);
  let sum = 0;
  for (const stratum of design.strata) sum += stratumLogLikelihood(predictors, stratum);
  return sum;
}

/** The logarithm of each row's odds, up to what its stratum has in common; turned around where controls are chosen. */
function rowPredictors(design: Design, coefficients: Float64Array): Float64Array {
  const { values, rowCount, leftoverOf, leftovers, strata } = design;
  const predictors = new Float64Array(rowCount);
  for (let column = 0; column < coefficients.length; column += 1) {
    const coefficient = coefficients[column] ?? 0;
    const first = column * rowCount;
    for (let row = 0; row < rowCount; row += 1) {
      predictors[row] = (predictors[row] ?? 0) + (values[first + row] ?? 0) * coefficient;
    }
  }
  if (leftovers.length === 0) return predictors;
  const factors = leftoverFactors(design, coefficients);
  for (const { firstRow, rowCount: count, sign } of strata) {
    for (let row = firstRow; row < firstRow + count; row += 1) {
      const leftover = leftoverOf[row] ?? -1;
      if (leftover >= 0) predictors[row] = (predictors[row] ?? 0) + sign * (factors[leftover] ?? 0);
    }
  }
  return predictors;
}

function stratumLogLikelihood(
  predictors: Float64Array,
  { firstRow, rowCount, chosenCount }: DesignStratum,
): number {
  let chosen = 0;
  for (let row = firstRow; row < firstRow + chosenCount; row += 1) chosen += predictors[row] ?? 0;
  return chosen - logSubsetSum(predictors, { first: firstRow, count: rowCount, chosen: chosenCount });
}
