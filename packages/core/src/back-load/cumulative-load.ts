/** So many load cycles of one size. */
export interface LoadCycles {
  readonly count: number;
  readonly size: number;
}

/** The linear damage rule with an exponent: the sum of count times size to the power of `exponent` (miner-cumulative-damage). */
export const cumulativeLoad = (cycles: readonly LoadCycles[], exponent: number): number =>
  cycles.reduce((sum, { count, size }) => sum + count * size ** exponent, 0);
