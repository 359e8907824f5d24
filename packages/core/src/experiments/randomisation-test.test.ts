import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "../random/index.ts";
import type { ArmId } from "./experiment.ts";
import { assignments, pairOf } from "./lot.ts";
import {
  type DrawnOutcome,
  MOST_EXACT_PAIRS,
  type RandomisationTest,
  randomisationTest,
  SAMPLED_DRAWS,
} from "./randomisation-test.ts";

function tested(outcomes: readonly DrawnOutcome[], seed = 1): RandomisationTest {
  const test = randomisationTest(outcomes, seed);
  if (test === null) throw new Error("too few on a side");
  return test;
}

/** Whole pairs with these differences: one unit each on either side. */
const wholePairs = (differences: readonly number[]): readonly DrawnOutcome[] =>
  differences.flatMap((difference, pair): readonly DrawnOutcome[] => [
    { pair, arm: "first", painRise: difference },
    { pair, arm: "second", painRise: 0 },
  ]);
const ofPairs = (differences: readonly number[], seed?: number) => tested(wholePairs(differences), seed);

/** Cross- less self-fertilised maize of one pot, eighths of an inch (Darwin 1876, in Fisher 1935). */
const DARWIN = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

describe("whole pairs, by hand", () => {
  it("six differences of one sign: two of 64 draws are as far apart", () => {
    expect(ofPairs([1, 1, 1, 1, 1, 1])).toEqual({
      difference: 1,
      low: 1,
      high: 1,
      pValue: 2 / 64,
      asExtreme: 2,
      draws: 64,
      isExact: true,
    });
  });

  it("one small difference against five large ones: with both signs of it, four draws", () => {
    // Sums of size 21 + 0 and 21 - 0: the zero may have either sign.
    expect(ofPairs([1, 2, 3, 4, 5, 0]).asExtreme).toBe(4);
    // It came as 12; with the sign of the 1 turned it would be 14. Each of the two in either direction.
    expect(ofPairs([2, 2, 3, 3, 3, -1]).asExtreme).toBe(4);
  });

  it("differences that cancel: every draw is as far apart", () => {
    expect(ofPairs([1, -1, 2, -2, 3, -3])).toMatchObject({ difference: 0, pValue: 1 });
    expect(ofPairs([0, 0, 0, 0, 0, 0])).toMatchObject({ difference: 0, low: 0, high: 0, pValue: 1 });
  });

  it("the interval of six: the third of the 63 means from either end", () => {
    // Refused at 10 % are at most 6 of 64 draws: the one that came, two more, and the mirror images. The means of subsets
    // from below: 1, then 1.5 of {1, 2}, then 2 of {2} and of {1, 2, 3}; from above 32, 24 of {16, 32}, 20 of {8, 32}.
    const { difference, low, high } = ofPairs([1, 2, 4, 8, 16, 32]);
    expect(difference).toBeCloseTo(63 / 6, 9);
    expect(low).toBeCloseTo(2, 9);
    expect(high).toBeCloseTo(20, 9);
  });

  it("Darwin's maize: 863 of 32,768 draws reach the sum of 314, 1,726 either way, p 0.0527", () => {
    const test = ofPairs(DARWIN);
    expect(15 * test.difference).toBeCloseTo(314, 9);
    expect([test.asExtreme, test.draws]).toEqual([1726, 32_768]);
    expect(test.pValue).toBeCloseTo(0.0527, 4);
  });
});

describe("units without a counterpart, by hand", () => {
  const single = (pair: number, arm: ArmId, painRise: number): DrawnOutcome => ({ pair, arm, painRise });

  it("six against six: of the draws that leave six a side, 924, two set all of the 1s against all of the 0s", () => {
    const outcomes = Array.from({ length: 12 }, (_none, pair) =>
      pair < 6 ? single(pair, "first", 1) : single(pair, "second", 0),
    );
    expect(tested(outcomes)).toMatchObject({ difference: 1, asExtreme: 2, draws: 924, isExact: true });
  });

  it("says nothing with five on a side, however many there are on the other", () => {
    expect(randomisationTest(wholePairs([3, 3, 3, 3, 3]), 1)).toBeNull();
    const lopsided = Array.from({ length: 20 }, (_none, pair) =>
      single(pair, pair < 5 ? "first" : "second", 1),
    );
    expect(randomisationTest(lopsided, 1)).toBeNull();
    expect(randomisationTest([], 1)).toBeNull();
  });

  it("a single unit beside six whole pairs doubles the draws, none of which is too lopsided", () => {
    const outcomes = [...wholePairs([1, 1, 1, 1, 1, 1]), single(6, "first", 0.5)];
    expect(tested(outcomes)).toMatchObject({ draws: 128, difference: 6.5 / 7 });
  });
});

/** The two-sided p of "the first arm brings delta more", by trying every draw, unit by unit. */
function pOfShift(outcomes: readonly DrawnOutcome[], delta: number): number {
  const left = outcomes.map((one) => (one.arm === "first" ? one.painRise - delta : one.painRise));
  const labels = [...new Set(outcomes.map(({ pair }) => pair))];
  const differenceOf = (turned: number): number | null => {
    const sides: Record<ArmId, number[]> = { first: [], second: [] };
    outcomes.forEach(({ pair, arm }, at) => {
      const isTurned = ((turned >> labels.indexOf(pair)) & 1) === 1;
      const side = isTurned ? (arm === "first" ? "second" : "first") : arm;
      sides[side].push(left[at] ?? Number.NaN);
    });
    if (Math.min(sides.first.length, sides.second.length) < 6) return null;
    return meanOf(sides.first) - meanOf(sides.second);
  };
  const came = Math.abs(differenceOf(0) ?? Number.NaN);
  let [draws, asExtreme] = [0, 0];
  for (let turned = 0; turned < 2 ** labels.length; turned += 1) {
    const difference = differenceOf(turned);
    if (difference === null) continue;
    draws += 1;
    if (Math.abs(difference) >= came - 1e-9) asExtreme += 1;
  }
  return asExtreme / draws;
}
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const points = fc.integer({ min: -10, max: 10 });
/** Six whole pairs, or more of them, and up to three units whose counterpart is not known. */
const outcomesOf = fc
  .tuple(
    fc.array(fc.tuple(points, points), { minLength: 6, maxLength: 7 }),
    fc.array(fc.tuple(points, fc.constantFrom<ArmId>("first", "second")), { maxLength: 3 }),
  )
  .map(([whole, single]): readonly DrawnOutcome[] => [
    ...whole.flatMap(([first, second], pair): readonly DrawnOutcome[] => [
      { pair, arm: "first", painRise: first },
      { pair, arm: "second", painRise: second },
    ]),
    ...single.map(([painRise, arm], at): DrawnOutcome => ({ pair: 100 + at, arm, painRise })),
  ]);
const turnedRound = (outcomes: readonly DrawnOutcome[]): readonly DrawnOutcome[] =>
  outcomes.map((one) => ({ ...one, arm: one.arm === "first" ? "second" : "first" }));

describe("whatever came out", () => {
  it("p is that of trying every draw", () => {
    fc.assert(
      fc.property(outcomesOf, (outcomes) => {
        expect(tested(outcomes).pValue).toBeCloseTo(pOfShift(outcomes, 0), 12);
      }),
      { numRuns: 50 },
    );
  });

  it("the interval is what the test does not refuse at 10 %: its ends are in, what lies beyond is not", () => {
    fc.assert(
      fc.property(outcomesOf, (outcomes) => {
        const { low, high, difference } = tested(outcomes);
        expect(low).toBeLessThanOrEqual(difference + 1e-9);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-9);
        for (const inside of [low, high, (low + high) / 2]) {
          expect(pOfShift(outcomes, inside)).toBeGreaterThan(0.1);
        }
        expect(pOfShift(outcomes, low - 0.001)).toBeLessThanOrEqual(0.1);
        expect(pOfShift(outcomes, high + 0.001)).toBeLessThanOrEqual(0.1);
      }),
      { numRuns: 50 },
    );
  });

  it("swapping the arms turns the difference and the interval round and leaves p", () => {
    fc.assert(
      fc.property(outcomesOf, (outcomes) => {
        const test = tested(outcomes);
        const turned = tested(turnedRound(outcomes));
        expect(turned.difference).toBeCloseTo(-test.difference, 9);
        expect(turned.low).toBeCloseTo(-test.high, 9);
        expect(turned.high).toBeCloseTo(-test.low, 9);
        expect(turned.asExtreme).toBe(test.asExtreme);
      }),
      { numRuns: 50 },
    );
  });

  it("the order does not matter, and what is added to every unit changes nothing", () => {
    fc.assert(
      fc.property(outcomesOf, (outcomes) => {
        const test = tested(outcomes);
        const higher = tested(outcomes.toReversed().map((one) => ({ ...one, painRise: one.painRise + 3 })));
        expect(higher.asExtreme).toBe(test.asExtreme);
        expect(higher.difference).toBeCloseTo(test.difference, 9);
        expect(higher.low).toBeCloseTo(test.low, 9);
        expect(higher.high).toBeCloseTo(test.high, 9);
      }),
      { numRuns: 50 },
    );
  });
});

/** What a lot makes of runs on these days: by day, over so many fortnights. */
function asDrawn(
  runs: readonly { readonly day: number; readonly painRise: number }[],
  fortnights: number,
  seed: number,
  effect = 0,
): readonly DrawnOutcome[] {
  const arms = assignments({ kind: "stretching", fortnights, seed });
  return runs.map(({ day, painRise }): DrawnOutcome => {
    const arm = arms[day] ?? "first";
    const pair = pairOf({ kind: "stretching" }, day);
    return { pair, arm, painRise: arm === "first" ? painRise + effect : painRise };
  });
}

describe("under no effect", () => {
  it("p is uniform over the draws of whole pairs", () => {
    // Whatever is done, the units come out as they do; the lot only names their arms. The sizes are such that no two of
    // the 32 sums agree: p is 2, 4, ... 64 of 64, each with one chance in 32. Six weekdays, run in both weeks.
    const sizes = [1, 2, 4, 8, 16, 32];
    const runs = sizes.flatMap((size, day) => [
      { day, painRise: size },
      { day: day + 7, painRise: 0 },
    ]);
    const seeds = 3200;
    const counts = new Array<number>(32).fill(0);
    for (let seed = 0; seed < seeds; seed += 1) {
      const cell = tested(asDrawn(runs, 3, seed)).asExtreme / 2 - 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const expected = seeds / 32;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // The 99.9th percentile of chi-square with 31 degrees of freedom.
    expect(chiSquare).toBeLessThan(61.1);
  });

  it("p is uniform with runs as they fall in a real calendar, single days among them", () => {
    // Tuesday, Thursday and Sunday, some of them moved or missing: 15 runs of three fortnights, of 12 draws.
    const days = [1, 3, 6, 8, 11, 13, 15, 20, 22, 24, 28, 30, 36, 38, 41];
    const dice = random(5);
    const runs = days.map((day) => ({ day, painRise: 3 * dice.normal() + (day % 7 === 6 ? 2 : 0) }));
    const seeds = 1500;
    const counts = new Array<number>(10).fill(0);
    let told = 0;
    for (let seed = 0; seed < seeds; seed += 1) {
      const test = randomisationTest(asDrawn(runs, 3, seed), 1);
      if (test === null) continue;
      told += 1;
      // No two draws agree but in pairs, so that p is uniform on 2, 4, ... of the draws; its upper end falls into the last cell.
      const cell = Math.min(9, Math.floor(10 * (test.pValue - 1 / test.draws)));
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    expect(told).toBeGreaterThan(seeds / 2);
    const chiSquare = counts.reduce((sum, count) => sum + (count - told / 10) ** 2 / (told / 10), 0);
    // The 99.9th percentile of chi-square with 9 degrees of freedom.
    expect(chiSquare).toBeLessThan(27.9);
  });
});

describe("with a true difference", () => {
  it("the 90 % interval holds it in nine of ten, and two points are found more often than one", () => {
    const dice = random(11);
    const made = 400;
    const foundWith = (effect: number): number => {
      let [told, held, found] = [0, 0, 0];
      for (let seed = 0; seed < made; seed += 1) {
        const runs = Array.from({ length: 42 }, (_none, day) => ({
          day,
          painRise: 2 * dice.normal(),
        })).filter(({ day }) => day % 7 === 6 || dice.chance(0.3));
        // No more than can be counted out, so that this is quick.
        const test = randomisationTest(asDrawn(runs.slice(0, 16), 3, seed, effect), 1);
        if (test === null) continue;
        told += 1;
        if (test.low <= effect && effect <= test.high) held += 1;
        if (test.pValue <= 0.05) found += 1;
      }
      // Four standard errors.
      expect(Math.abs(held / told - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / told));
      return found / told;
    };
    const [none, one, two] = [foundWith(0), foundWith(1), foundWith(3)];
    expect(none).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / made));
    expect(one).toBeGreaterThan(none);
    expect(two).toBeGreaterThan(one);
  });
});

describe("with more pairs than can be counted out", () => {
  it("the draw that came is counted with the sample, so that p is never zero", () => {
    const test = ofPairs(Array.from({ length: MOST_EXACT_PAIRS + 1 }, () => 1));
    expect(test.isExact).toBe(false);
    expect(test.draws).toBe(SAMPLED_DRAWS + 1);
    expect(test.pValue).toBe(test.asExtreme / test.draws);
    expect(test.asExtreme).toBeGreaterThanOrEqual(1);
    // Two in 2^16 are as far apart: of 20,000, hardly ever more than three.
    expect(test.asExtreme).toBeLessThan(5);
  });

  it("the same seed gives the same answer, and another one nearly the same", () => {
    const dice = random(3);
    const differences = Array.from({ length: 24 }, () => 1 + 2 * dice.normal());
    const one = ofPairs(differences, 5);
    expect(ofPairs(differences, 5)).toEqual(one);
    const other = ofPairs(differences, 6);
    // Three standard errors of a share of 20,000.
    expect(Math.abs(other.pValue - one.pValue)).toBeLessThan(
      (3 * Math.sqrt(2 * 0.25)) / Math.sqrt(SAMPLED_DRAWS),
    );
    expect(other.low).toBeCloseTo(one.low, 1);
    expect(other.high).toBeCloseTo(one.high, 1);
  });

  it("agrees with the exact answer about fifteen pairs when a sixteenth is zero", () => {
    // A difference of zero has no sign: it changes no sum.
    const exact = ofPairs(DARWIN);
    const sampled = ofPairs([...DARWIN, 0]);
    expect(exact.isExact && !sampled.isExact).toBe(true);
    const standardError = Math.sqrt((exact.pValue * (1 - exact.pValue)) / SAMPLED_DRAWS);
    expect(Math.abs(sampled.pValue - exact.pValue)).toBeLessThan(4 * standardError);
  });
});
