import { describe, expect, it } from "vitest";
import { changeLines, domainOf, noiseBand } from "./change-lines.ts";

const POINTS = { amount: 5, unit: "points", of: "the score", source: "ostelo-2008", verified: true } as const;
const PERCENT = {
  amount: 30,
  unit: "percent of the baseline",
  of: "the score",
  source: "ostelo-2008",
  verified: true,
} as const;
const series = (first: number, lowerIsBetter: boolean | null = true) => ({
  lowerIsBetter,
  scale: { least: 0, most: 24 },
  points: [
    { day: "2026-10-01", value: first },
    { day: "2026-11-01", value: 3 },
  ],
  smallestChanges: [POINTS, PERCENT],
  noise: { amount: 2.5, source: "x", verified: false },
});
const valuesOf = (from: ReturnType<typeof series>) => changeLines(from).map(({ value }) => value);

describe("the lines of the smallest change that matters", () => {
  it("lie below the first value where less is better: of 10, 5 points is 5 and 30 % is 7", () => {
    expect(valuesOf(series(10))).toEqual([5, 7]);
  });

  it("lie above it where more is better, and on both sides where neither is", () => {
    expect(valuesOf(series(10, false))).toEqual([15, 13]);
    expect(valuesOf(series(10, null))).toEqual([5, 15, 7, 13]);
  });

  it("are known to lie beyond the scale: nobody gains 5 points from 4", () => {
    expect(changeLines(series(4)).map(({ isOnScale }) => isOnScale)).toEqual([false, true]);
  });

  it("no line is a share of zero, and none is without a first value", () => {
    expect(valuesOf(series(0))).toEqual([-5]);
    expect(changeLines({ ...series(4), points: [] })).toEqual([]);
  });
});

describe("the band of chance", () => {
  it("lies around the first value and ends with the scale", () => {
    expect(noiseBand(series(10))).toEqual({ from: 7.5, to: 12.5 });
    expect(noiseBand(series(1))).toEqual({ from: 0, to: 3.5 });
    expect(noiseBand({ ...series(1), noise: null })).toBeNull();
  });
});

describe("what a chart reaches over", () => {
  it("is the scale, or everything that is drawn", () => {
    expect(domainOf(series(10))).toEqual([0, 24]);
    const [least, most] = domainOf({ ...series(10), scale: null });
    expect(least).toBeLessThan(3);
    expect(most).toBeGreaterThan(12.5);
  });
});
