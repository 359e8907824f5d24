import { describe, expect, it } from "vitest";
import { attributableFraction } from "./attributable-fraction.ts";
import { analysed, exposure, pairs } from "./strata.test-support.ts";

/** Draws that all say the same odds ratio, or one of some with equal weight. */
const draws = (...oddsRatios: readonly number[]) => ({
  values: Float64Array.from(oddsRatios, Math.log),
  weights: new Float64Array(oddsRatios.length).fill(1 / oddsRatios.length),
});

const fraction = (...given: Parameters<typeof attributableFraction>) => {
  const found = attributableFraction(...given);
  if (found.kind === "unavailable") throw new Error(found.detail);
  return found;
};

describe("the attributable fraction of exposed flares", () => {
  it("is 1 - 1 / OR for a yes or no", () => {
    const found = fraction(draws(4), exposure(), [1, 1, 0, null]);
    expect(found.mean).toBeCloseTo(0.75, 12);
    expect(found).toMatchObject({ exposedCases: 2, knownCases: 3 });
  });

  it("is averaged over the exposed flares by how far each is exposed", () => {
    // Odds ratio 2 per unit: 1 - 1/2 for one unit, 1 - 1/8 for three.
    expect(fraction(draws(2), exposure(), [1, 3, 0]).mean).toBeCloseTo((0.5 + 0.875) / 2, 12);
  });

  it("counts from the value without exposure, and downwards where less is worse", () => {
    const less = { ...exposure(), unexposedAt: 10, worse: "less" } as const;
    expect(fraction(draws(0.5), less, [9, 10, 12])).toMatchObject({ exposedCases: 1, knownCases: 3 });
    expect(fraction(draws(0.5), less, [9, 10, 12]).mean).toBeCloseTo(0.5, 12);
    expect(fraction(draws(2), less, [9]).mean).toBe(0);
  });

  it("is zero for the draws in which the exposure does not raise the odds", () => {
    const found = fraction(draws(4, 1, 0.5, 0.25), exposure(), [1]);
    expect(found.mean).toBeCloseTo(0.75 / 4, 12);
    expect(found.low).toBe(0);
  });

  it("has no answer where no flare is known to be exposed", () => {
    expect(attributableFraction(draws(4), exposure(), [0, -1, null])).toMatchObject({
      reason: "noExposedCase",
    });
  });

  it("of matched pairs lies in the middle of what the odds ratio's interval says", () => {
    // BMJ 2005;331:428: OR 3.67, 95 % CI 1.487 to 9.043, so that 0.73 lies between 0.33 and 0.89.
    const [effect] = analysed([exposure()], pairs(22, 6)).effects;
    const found = effect?.attributableFractionOfExposed;
    if (found?.kind !== "computed") throw new Error("no fraction");
    expect(found.mean).toBeCloseTo(0.73, 1);
    expect(found.low).toBeGreaterThan(0.33);
    expect(found.high).toBeLessThan(0.89);
    expect(found).toMatchObject({ exposedCases: 22, knownCases: 28 });
  });
});
