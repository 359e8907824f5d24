/** A stretch of predictors, and how many of them a set takes. */
export interface Subsets {
  readonly first: number;
  readonly count: number;
  readonly chosen: number;
}

/** Below or above these a sum has lost figures; the recursion is then done again on logarithms. */
const SAFE_LEAST = 1e-250;
const SAFE_MOST = 1e250;

/**
 * The logarithm of the sum, over every set of `chosen` of the rows, of the exponential of the set's predictors: the
 * recursion of howard-1972 and gail-1981, row by row, B(k) <- B(k) + u B(k - 1). It takes rows times chosen steps where
 * the sum itself has as many terms as there are sets.
 */
export function logSubsetSum(predictors: Float64Array, subsets: Subsets): number {
  const { first, count, chosen } = subsets;
  let largest = Number.NEGATIVE_INFINITY;
  for (let row = first; row < first + count; row += 1) {
    const value = predictors[row] ?? 0;
    if (value > largest) largest = value;
  }
  if (chosen === 1) {
    let sum = 0;
    for (let row = first; row < first + count; row += 1) sum += Math.exp((predictors[row] ?? 0) - largest);
    return largest + Math.log(sum);
  }
  const sums = new Float64Array(chosen + 1);
  sums[0] = 1;
  for (let row = 0; row < count; row += 1) {
    const odds = Math.exp((predictors[first + row] ?? 0) - largest);
    for (let taken = Math.min(chosen, row + 1); taken > 0; taken -= 1) {
      sums[taken] = (sums[taken] ?? 0) + odds * (sums[taken - 1] ?? 0);
    }
  }
  const total = sums[chosen] ?? 0;
  return total > SAFE_LEAST && total < SAFE_MOST
    ? chosen * largest + Math.log(total)
    : onLogarithms(predictors, subsets);
}

function onLogarithms(predictors: Float64Array, { first, count, chosen }: Subsets): number {
  const logs = new Float64Array(chosen + 1).fill(Number.NEGATIVE_INFINITY);
  logs[0] = 0;
  for (let row = 0; row < count; row += 1) {
    for (let taken = Math.min(chosen, row + 1); taken > 0; taken -= 1) {
      logs[taken] = logOfSum(
        logs[taken] ?? Number.NEGATIVE_INFINITY,
        (predictors[first + row] ?? 0) + (logs[taken - 1] ?? 0),
      );
    }
  }
  return logs[chosen] ?? Number.NEGATIVE_INFINITY;
}

/** log(exp(left) + exp(right)) without leaving the range of numbers; one of them may be -Infinity. */
export function logOfSum(left: number, right: number): number {
  const [more, less] = left > right ? [left, right] : [right, left];
  return less === Number.NEGATIVE_INFINITY ? more : more + Math.log1p(Math.exp(less - more));
}
