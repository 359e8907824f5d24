import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "../random/index.ts";
import { assignments } from "./lot.ts";
import { MOST_EXACT_PAIRS, SAMPLED_DRAWS, type SignFlipTest, signFlipTest } from "./sign-flip-test.ts";

function tested(differences: readonly number[], seed = 1): SignFlipTest {
  const test = signFlipTest(differences, seed);
  if (test === null) throw new Error("too few differences");
  return test;
}

/** Cross- less self-fertilised maize of one pot, eighths of an inch (Darwin 1876, in Fisher 1935). */
const DARWIN = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

describe("by hand", () => {
  it("six differences of one sign: two of 64 draws are as far apart", () => {
    expect(tested([1, 1, 1, 1, 1, 1])).toEqual({
      mean: 1,
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
    expect(tested([1, 2, 3, 4, 5, 0]).asExtreme).toBe(4);
    // It came as 12; with the sign of the 1 turned it would be 14. Each of the two in either direction.
    expect(tested([2, 2, 3, 3, 3, -1]).asExtreme).toBe(4);
  });

  it("differences that cancel: every draw is as far apart", () => {
    expect(tested([1, -1, 2, -2, 3, -3])).toMatchObject({ mean: 0, pValue: 1 });
    expect(tested([0, 0, 0, 0, 0, 0])).toMatchObject({ mean: 0, low: 0, high: 0, pValue: 1 });
  });

  it("the interval of six: the third of the 63 means from either end", () => {
    // Refused at 5 % a side are at most 3 of 64 draws: the one that came, and two more. The means of subsets from below:
    // 1, then 1.5 of {1, 2}, then 2 of {2} and of {1, 2, 3} and {1, 3}; from above 32, 24 of {16, 32}, 20 of {8, 32}.
    expect(tested([1, 2, 4, 8, 16, 32])).toMatchObject({ mean: 63 / 6, low: 2, high: 20 });
  });

  it("fewer than six say nothing", () => {
    expect(signFlipTest([3, 3, 3, 3, 3], 1)).toBeNull();
  });
});

describe("against what is published", () => {
  it("Darwin's maize: 863 of 32,768 draws reach the sum of 314, 1,726 either way, p 0.0527", () => {
    const test = tested(DARWIN);
    expect(15 * test.mean).toBeCloseTo(314, 9);
    expect([test.asExtreme, test.draws]).toEqual([1726, 32_768]);
    expect(test.pValue).toBeCloseTo(0.0527, 4);
  });
});

const points = fc.integer({ min: -10, max: 10 });
const pairs = fc.array(points, { minLength: 6, maxLength: 9 });

/** The two-sided p of "the arms differ by delta", by trying every draw. */
function pOfShift(differences: readonly number[], delta: number): number {
  const shifted = differences.map((difference) => difference - delta);
  const size = Math.abs(shifted.reduce((sum, one) => sum + one, 0));
  let asExtreme = 0;
  for (let draw = 0; draw < 2 ** shifted.length; draw += 1) {
    const sum = shifted.reduce((so, one, at) => so + ((draw >> at) & 1 ? -one : one), 0);
    if (Math.abs(sum) >= size - 1e-9) asExtreme += 1;
  }
  return asExtreme / 2 ** shifted.length;
}

describe("whatever the differences", () => {
  it("swapping the arms turns the mean and the interval round and leaves p", () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 6, maxLength: 18 }), (differences) => {
        const test = tested(differences);
        const turned = tested(differences.map((one) => -one));
        expect(turned.mean).toBeCloseTo(-test.mean, 9);
        expect(turned.low).toBeCloseTo(-test.high, 9);
        expect(turned.high).toBeCloseTo(-test.low, 9);
        expect(turned.asExtreme).toBe(test.asExtreme);
      }),
      { numRuns: 30 },
    );
  });

  it("the interval holds the mean, and the order of the pairs does not matter", () => {
    fc.assert(
      fc.property(pairs, (differences) => {
        const test = tested(differences);
        expect(test.low).toBeLessThanOrEqual(test.mean + 1e-9);
        expect(test.high).toBeGreaterThanOrEqual(test.mean - 1e-9);
        const turned = tested(differences.toReversed());
        expect(turned.asExtreme).toBe(test.asExtreme);
        expect(turned.low).toBeCloseTo(test.low, 9);
      }),
    );
  });

  it("the interval is what the test does not refuse at 10 %: its ends are in, what lies beyond is not", () => {
    fc.assert(
      fc.property(pairs, (differences) => {
        const { low, high } = tested(differences);
        for (const inside of [low, high, (low + high) / 2]) {
          expect(pOfShift(differences, inside)).toBeGreaterThan(0.1);
        }
        expect(pOfShift(differences, low - 0.001)).toBeLessThanOrEqual(0.1);
        expect(pOfShift(differences, high + 0.001)).toBeLessThanOrEqual(0.1);
      }),
    );
  });
});

describe("under no effect", () => {
  it("p is uniform over the draws of the lot", () => {
    // Whatever is done, the units come out as they do; the lot only names their arms. The sizes are such that no two of
    // the 32 sums agree: p is 2, 4, ... 64 of 64, each with one chance in 32.
    const sizes = [1, 2, 4, 8, 16, 32];
    const seeds = 3200;
    const counts = new Array<number>(32).fill(0);
    for (let seed = 0; seed < seeds; seed += 1) {
      const arms = assignments({ pairs: sizes.length, seed });
      const differences = sizes.map((size, pair) => (arms[2 * pair] === "first" ? size : -size));
      const cell = tested(differences).asExtreme / 2 - 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const expected = seeds / 32;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // The 99.9th percentile of chi-square with 31 degrees of freedom.
    expect(chiSquare).toBeLessThan(61.1);
  });
});

describe("with a true difference", () => {
  it("the 90 % interval holds it in nine of ten, and two points are found more often than one", () => {
    const dice = random(11);
    const made = 2000;
    const foundWith = (effect: number): number => {
      let held = 0;
      let found = 0;
      for (let one = 0; one < made; one += 1) {
        const test = tested(Array.from({ length: 8 }, () => effect + 2 * dice.normal()));
        if (test.low <= effect && effect <= test.high) held += 1;
        if (test.pValue <= 0.05) found += 1;
      }
      // Four standard errors.
      expect(Math.abs(held / made - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / made));
      return found / made;
    };
    const [none, one, two] = [foundWith(0), foundWith(1), foundWith(2)];
    expect(none).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / made));
    expect(one).toBeGreaterThan(none);
    expect(two).toBeGreaterThan(one);
  });
});

describe("with more pairs than can be counted out", () => {
  const many = Array.from({ length: MOST_EXACT_PAIRS + 1 }, () => 1);

  it("the draw that came is counted with the sample, so that p is never zero", () => {
    const test = tested(many);
    expect(test.isExact).toBe(false);
    expect(test.draws).toBe(SAMPLED_DRAWS + 1);
    expect(test.pValue).toBe(test.asExtreme / test.draws);
    expect(test.asExtreme).toBeGreaterThanOrEqual(1);
    // Two in 2^17 are as far apart: of 20,000, hardly ever more than three.
    expect(test.asExtreme).toBeLessThan(5);
  });

  it("the same seed gives the same answer, and another one nearly the same", () => {
    const dice = random(3);
    const differences = Array.from({ length: 24 }, () => 1 + 2 * dice.normal());
    const one = tested(differences, 5);
    expect(tested(differences, 5)).toEqual(one);
    const other = tested(differences, 6);
    // Three standard errors of a share of 20,000.
    expect(Math.abs(other.pValue - one.pValue)).toBeLessThan(
      (3 * Math.sqrt(2 * 0.25)) / Math.sqrt(SAMPLED_DRAWS),
    );
    expect(other.low).toBeCloseTo(one.low, 1);
    expect(other.high).toBeCloseTo(one.high, 1);
  });

  it("agrees with the exact answer about sixteen pairs when a seventeenth is zero", () => {
    // A difference of zero has no sign: it changes no sum.
    const sixteen = DARWIN.concat(12);
    const exact = tested(sixteen);
    const sampled = tested([...sixteen, 0]);
    expect(exact.isExact && !sampled.isExact).toBe(true);
    const standardError = Math.sqrt((exact.pValue * (1 - exact.pValue)) / SAMPLED_DRAWS);
    expect(Math.abs(sampled.pValue - exact.pValue)).toBeLessThan(4 * standardError);
  });
});
