/** A quantity after the data: its mean and spread over the posterior's draws, and the middle 90 % of them. */
export interface PosteriorSummary {
  readonly mean: number;
  readonly sd: number;
  /** 5th and 95th percentile. */
  readonly low: number;
  readonly high: number;
}

/** `weights` sum to 1. */
export function summaryOf(values: Float64Array, weights: Float64Array): PosteriorSummary {
  let mean = 0;
  for (let at = 0; at < values.length; at += 1) mean += (weights[at] ?? 0) * (values[at] ?? 0);
  let variance = 0;
  for (let at = 0; at < values.length; at += 1) {
    variance += (weights[at] ?? 0) * ((values[at] ?? 0) - mean) ** 2;
  }
  const [low = mean, high = mean] = quantiles(values, weights, [0.05, 0.95]);
  return { mean, sd: Math.sqrt(variance), low, high };
}

/**
 * Weighted quantiles, between the draws in a straight line: each draw stands in the middle of its weight. `shares` ascend.
 */
export function quantiles(
  values: Float64Array,
  weights: Float64Array,
  shares: readonly number[],
): readonly number[] {
  const order = Array.from(values, (_value, at) => at).sort(
    (left, right) => (values[left] ?? 0) - (values[right] ?? 0),
  );
  const found: number[] = [];
  let before = 0;
  let last: { readonly value: number; readonly middle: number } | null = null;
  for (const at of order) {
    const [value, weight] = [values[at] ?? 0, weights[at] ?? 0];
    if (weight === 0) continue;
    const middle = before + weight / 2;
    for (
      let share = shares[found.length];
      share !== undefined && share <= middle;
      share = shares[found.length]
    ) {
      const part = last === null ? 1 : (share - last.middle) / (middle - last.middle);
      found.push(last === null ? value : last.value + part * (value - last.value));
    }
    last = { value, middle };
    before += weight;
  }
  while (found.length < shares.length && last !== null) found.push(last.value);
  return found;
}
