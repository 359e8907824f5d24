import { random } from "../random/index.ts";
import { type ArmId, LEAST_PER_SIDE } from "./experiment.ts";

/** A unit with a known outcome. All units of one pair change sides together when its draw is turned. */
export interface DrawnOutcome {
  readonly pair: number;
  readonly arm: ArmId;
  /** Points of pain. */
  readonly painRise: number;
}

/** What the draws of the lot that might have been say of the difference between the arms. */
export interface RandomisationTest {
  /** Mean of the first arm minus mean of the second, points of pain. */
  readonly difference: number;
  /** 90 %: the constant differences that the test does not refuse at 10 %. */
  readonly low: number;
  readonly high: number;
  /** Two-sided: `asExtreme` over `draws`. */
  readonly pValue: number;
  /** Draws whose difference is as far from zero as the one that came, that one counted too. */
  readonly asExtreme: number;
  readonly draws: number;
  /** Whether every draw was looked at; else they are a sample from a seed. */
  readonly isExact: boolean;
}

/** With so many pairs every one of the 2^n draws is looked at (for computing only). */
export const MOST_EXACT_PAIRS = 15;
/** Beyond it so many are drawn, and the one that came is counted with them (for computing only). */
export const SAMPLED_DRAWS = 20_000;
/** What the test refuses at 10 % is not in the interval of 90 % (backstride-experiments). */
const ONE_IN = 10;
/** Differences that lie closer are the same, added in another order (for computing only). */
const SAME = 1e-9;

/**
 * Two-sided test of "the arms do the same" (fisher-1935): the outcomes stay as they are, the lot is drawn again as the design
 * draws it. Which units are known must not depend on the lot. Only draws count that leave both arms the `LEAST_PER_SIDE`
 * without which nothing would be told; that depends on the units alone, so that the test stays exact. Where every pair
 * is whole it is the sign-flip test of the differences within pairs.
 *
 * The interval is the test turned round: it holds every difference delta with which, taken off the first arm, the test says
 * more than 10 %; with whole pairs that of hartigan-1969. Null where an arm has fewer than `LEAST_PER_SIDE` units.
 */
export function randomisationTest(outcomes: readonly DrawnOutcome[], seed: number): RandomisationTest | null {
  const pairs = pairsOf(outcomes);
  const asItCame = redraw(pairs, () => false);
  if (asItCame === null) return null;
  const isExact = pairs.length <= MOST_EXACT_PAIRS;
  const redraws = isExact ? everyDraw(pairs) : sampleOfDraws(pairs, seed);
  const ownDraw = isExact ? 0 : 1;
  const draws = redraws.length + ownDraw;
  const { difference } = asItCame;
  const same = SAME * Math.max(1, ...outcomes.map(({ painRise }) => Math.abs(painRise)));
  const isAsExtreme = (one: Redraw): boolean => Math.abs(one.difference) >= Math.abs(difference) - same;
  const asExtreme = redraws.filter(isAsExtreme).length + ownDraw;
  // So many draws must be as extreme for a difference to stay in.
  const needed = Math.floor(draws / ONE_IN) + 1 - ownDraw;
  const reach = (direction: 1 | -1): number => {
    const reaches = Float64Array.from(redraws, (one) => reachOf(one, difference, direction)).sort();
    return reaches[reaches.length - needed] ?? Number.NaN;
  };
  return {
    difference,
    low: difference - reach(-1),
    high: difference + reach(1),
    pValue: asExtreme / draws,
    asExtreme,
    draws,
    isExact,
  };
}

interface Side {
  readonly count: number;
  readonly sum: number;
}
type Pair = Readonly<Record<ArmId, Side>>;

function pairsOf(outcomes: readonly DrawnOutcome[]): readonly Pair[] {
  const none: Side = { count: 0, sum: 0 };
  const pairs = new Map<number, Pair>();
  for (const { pair, arm, painRise } of outcomes) {
    const known = pairs.get(pair) ?? { first: none, second: none };
    const side = { count: known[arm].count + 1, sum: known[arm].sum + painRise };
    pairs.set(pair, { ...known, [arm]: side });
  }
  return [...pairs.values()];
}

/** One draw that might have been. */
interface Redraw {
  /** Between its arms, of the outcomes as they are. */
  readonly difference: number;
  /** The same of a mark that is 1 on what really was the first arm and 0 on the second: 1 for the draw that came. */
  readonly likeness: number;
}

/** Null where it leaves an arm too few units. */
function redraw(pairs: readonly Pair[], isTurned: (pair: number) => boolean): Redraw | null {
  let [firstCount, firstSum, firstMarked] = [0, 0, 0];
  let [secondCount, secondSum, secondMarked] = [0, 0, 0];
  pairs.forEach((pair, at) => {
    const isAsItCame = !isTurned(at);
    const first = isAsItCame ? pair.first : pair.second;
    const second = isAsItCame ? pair.second : pair.first;
    firstCount += first.count;
    firstSum += first.sum;
    secondCount += second.count;
    secondSum += second.sum;
    if (isAsItCame) firstMarked += first.count;
    else secondMarked += second.count;
  });
  if (Math.min(firstCount, secondCount) < LEAST_PER_SIDE) return null;
  return {
    difference: firstSum / firstCount - secondSum / secondCount,
    likeness: firstMarked / firstCount - secondMarked / secondCount,
  };
}

function everyDraw(pairs: readonly Pair[]): readonly Redraw[] {
  const all: Redraw[] = [];
  for (let turned = 0; turned < 2 ** pairs.length; turned += 1) {
    const one = redraw(pairs, (pair) => ((turned >> pair) & 1) === 1);
    if (one !== null) all.push(one);
  }
  return all;
}

/** Beyond `MOST_EXACT_PAIRS` eight draws in ten or more leave both arms enough, of 16 units without their counterparts 79 %. */
function sampleOfDraws(pairs: readonly Pair[], seed: number): readonly Redraw[] {
  const dice = random(seed);
  const sample: Redraw[] = [];
  while (sample.length < SAMPLED_DRAWS) {
    const one = redraw(pairs, () => dice.chance(0.5));
    if (one !== null) sample.push(one);
  }
  return sample;
}

/**
 * How far from the difference that came, upwards (1) or downwards (-1), a true difference may lie for this draw to be still
 * as extreme. With a true difference of `came + t` taken off, the draw that came has -t left and this one c - t * likeness;
 * its size stays at least t while t is at most c / (1 + likeness) or -c / (1 - likeness).
 */
function reachOf({ difference, likeness }: Redraw, came: number, direction: 1 | -1): number {
  // The draw that came and its mirror image are as extreme whatever is taken off.
  if (Math.abs(likeness) === 1) return Number.POSITIVE_INFINITY;
  const c = direction * (difference - came * likeness);
  return Math.max(c / (1 + likeness), -c / (1 - likeness));
}
