import { random } from "../random/index.ts";
import { LEAST_PAIRS } from "./experiment.ts";

/** What the draws of the lot that might have been say of the differences within pairs. */
export interface SignFlipTest {
  /** The mean of the differences, in their unit. */
  readonly mean: number;
  /** 90 %: the true differences that the test does not refuse at 10 %. */
  readonly low: number;
  readonly high: number;
  /** Two-sided: `asExtreme` over `draws`. */
  readonly pValue: number;
  /** Draws whose mean is as far from zero as the one that came, that one counted too. */
  readonly asExtreme: number;
  readonly draws: number;
  /** Whether every draw was looked at; else they are a sample from a seed. */
  readonly isExact: boolean;
}

/** Up to here every one of the 2^n draws is looked at. */
export const MOST_EXACT_PAIRS = 16;
/** Beyond it so many are drawn, and the one that came is counted with them. */
export const SAMPLED_DRAWS = 20_000;
/** What the interval leaves out on each side. */
const TAIL = 0.05;
/** Sums that differ by less are the same sum, added in another order. */
const SAME = 1e-9;

/**
 * Two-sided test of "the arms do the same" for differences within pairs whose sign the lot drew (fisher-1935), by the
 * sum. Exact for any shape of the differences, since the only chance in it is that of the lot itself. The interval is
 * the test turned round: a difference delta is refused when too few subsets of the differences have a mean beyond it
 * (hartigan-1969). Null with fewer than `LEAST_PAIRS` differences, which could not be told from chance.
 */
export function signFlipTest(differences: readonly number[], seed: number): SignFlipTest | null {
  if (differences.length < LEAST_PAIRS) return null;
  const isExact = differences.length <= MOST_EXACT_PAIRS;
  const { sums, sizes } = isExact ? allSubsets(differences) : sampledSubsets(differences, seed);
  const total = differences.reduce((sum, difference) => sum + difference, 0);
  const scale = SAME * Math.max(1, ...differences.map(Math.abs));
  // A draw that turns the signs of a subset has the sum `total - 2 * its sum`; the empty one is the draw that came.
  const means: number[] = [];
  let asExtreme = isExact ? 0 : 1;
  sums.forEach((sum, at) => {
    if (Math.abs(total - 2 * sum) >= Math.abs(total) - scale) asExtreme += 1;
    const size = sizes[at] ?? 0;
    if (size > 0) means.push(sum / size);
  });
  const draws = sums.length + (isExact ? 0 : 1);
  const ordered = Float64Array.from(means).sort();
  const withoutFlip = draws - ordered.length;
  const last = Math.max(0, Math.floor(TAIL * draws) - withoutFlip);
  return {
    mean: total / differences.length,
    low: ordered[last] ?? Number.NaN,
    high: ordered[ordered.length - 1 - last] ?? Number.NaN,
    pValue: asExtreme / draws,
    asExtreme,
    draws,
    isExact,
  };
}

interface Subsets {
  readonly sums: Float64Array;
  readonly sizes: Uint8Array;
}

/** Every subset by its bits; each is another one with its lowest bit added. */
function allSubsets(values: readonly number[]): Subsets {
  const sums = new Float64Array(2 ** values.length);
  const sizes = new Uint8Array(sums.length);
  for (let subset = 1; subset < sums.length; subset += 1) {
    const rest = subset & (subset - 1);
    const lowest = 31 - Math.clz32(subset ^ rest);
    sums[subset] = (sums[rest] ?? 0) + (values[lowest] ?? 0);
    sizes[subset] = (sizes[rest] ?? 0) + 1;
  }
  return { sums, sizes };
}

function sampledSubsets(values: readonly number[], seed: number): Subsets {
  const dice = random(seed);
  const sums = new Float64Array(SAMPLED_DRAWS);
  const sizes = new Uint8Array(SAMPLED_DRAWS);
  for (let draw = 0; draw < SAMPLED_DRAWS; draw += 1) {
    for (const value of values) {
      if (!dice.chance(0.5)) continue;
      sums[draw] = (sums[draw] ?? 0) + value;
      sizes[draw] = (sizes[draw] ?? 0) + 1;
    }
  }
  return { sums, sizes };
}
