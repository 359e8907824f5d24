import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantiles, summaryOf } from "./weighted-summary.ts";

describe("weighted draws", () => {
  it("have mean, spread and quantiles by their weights", () => {
    const { mean, sd } = summaryOf(Float64Array.of(0, 1), Float64Array.of(0.8, 0.2));
    expect(mean).toBeCloseTo(0.2, 12);
    expect(sd).toBeCloseTo(0.4, 12);
    // Middles of the weights at 0.25 and 0.75, a straight line between.
    expect(quantiles(Float64Array.of(3, 1), Float64Array.of(0.5, 0.5), [0.1, 0.25, 0.5, 0.9])).toEqual([
      1, 1, 2, 3,
    ]);
  });

  it("with a weight of zero do not count", () => {
    expect(quantiles(Float64Array.of(-100, 1, 100), Float64Array.of(0, 1, 0), [0.05, 0.95])).toEqual([1, 1]);
  });

  it("say the same in any order", () => {
    const value = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(value, fc.integer({ min: 1, max: 9 })), {
          minLength: 1,
          selector: ([one]) => one,
        }),
        (pairs) => {
          const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
          const of = (list: typeof pairs) =>
            summaryOf(
              Float64Array.from(list, ([one]) => one),
              Float64Array.from(list, ([, weight]) => weight / total),
            );
          const [one, other] = [of(pairs), of(pairs.toReversed())];
          expect(other.mean).toBeCloseTo(one.mean, 9);
          expect(other.low).toBeCloseTo(one.low, 6);
          expect(other.high).toBeCloseTo(one.high, 6);
        },
      ),
    );
  });
});
