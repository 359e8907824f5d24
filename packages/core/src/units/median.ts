/** The median of the values, or null where there are none. The values themselves stay as they are. */
export function median(values: readonly number[]): number | null {
  // Sorted as numbers: with a function that compares two at a time it takes three times as long.
  const sorted = new Float64Array(values).sort();
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
