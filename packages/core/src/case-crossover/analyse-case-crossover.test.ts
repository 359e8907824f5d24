import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "../random/index.ts";
import { analyseCaseCrossover } from "./analyse-case-crossover.ts";
import { analysed, exposure, logOddsRatioOf, pairs, strataOf, withGaps } from "./strata.test-support.ts";
import type { ExposureOfInterest, Stratum } from "./stratum.ts";

const outcomeOf = (exposures: readonly ExposureOfInterest[], strata: readonly Stratum[]) => {
  const result = analyseCaseCrossover({ exposures, strata }, random(1).uniform);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** Moments of a density on a line by the trapezoid rule. */
function momentsOf(logDensity: (x: number) => number): { readonly mean: number; readonly sd: number } {
  const points = Array.from({ length: 40_001 }, (_none, at) => -20 + at / 1000);
  const densities = points.map((x) => Math.exp(logDensity(x)));
  const sum = densities.reduce((total, value) => total + value, 0);
  const over = (of: (x: number) => number) =>
    points.reduce((total, x, at) => total + of(x) * (densities[at] ?? 0), 0) / sum;
  const mean = over((x) => x);
  return { mean, sd: Math.sqrt(over((x) => (x - mean) ** 2)) };
}

describe("matched pairs", () => {
  // BMJ 2005;331:428: 22 pairs in which only the case was exposed, 6 in which only the control was.
  const analysis = analysed([exposure()], pairs(22, 6));
  const { mode, curvatureSd } = logOddsRatioOf(analysis);

  it("have the published odds ratio, its logarithm and its 95 % interval", () => {
    expect(Math.exp(mode)).toBeCloseTo(3.6667, 4);
    expect(mode).toBeCloseTo(1.29928, 5);
    expect(Math.exp(mode - 1.959964 * curvatureSd)).toBeCloseTo(1.487, 3);
    expect(Math.exp(mode + 1.959964 * curvatureSd)).toBeCloseTo(9.043, 3);
  });

  it("have the mean and spread of the posterior itself, which is skewed", () => {
    const exact = momentsOf((b) => 22 * b - 28 * Math.log1p(Math.exp(b)));
    const { mean, sd } = logOddsRatioOf(analysis);
    expect(Math.abs(mean - exact.mean)).toBeLessThan(
      4 * (exact.sd / Math.sqrt(analysis.diagnostics.effectiveSampleSize)),
    );
    expect(sd / exact.sd).toBeGreaterThan(0.9);
    expect(sd / exact.sd).toBeLessThan(1.1);
  });

  it("tell what they were made from", () => {
    expect(analysis.counts).toEqual({
      strata: 28,
      strataWithoutContrast: 0,
      cases: 28,
      controls: 28,
      rowsWithMissing: 0,
    });
  });
});

describe("priors", () => {
  it("come back where there are no data", () => {
    const { mean, sd, low, high, mode, probabilityWorse } = logOddsRatioOf(
      analysed([exposure(0.5, 0.3)], []),
    );
    expect({ mean, sd, mode }).toEqual({ mean: 0.3, sd: 0.5, mode: 0.3 });
    expect(low).toBeCloseTo(0.3 - 1.644854 * 0.5, 6);
    expect(high).toBeCloseTo(0.3 + 1.644854 * 0.5, 6);
    // Phi(0.6)
    expect(Math.abs(probabilityWorse - 0.72575)).toBeLessThan(0.06);
  });

  it("hold a complete separation at the posterior's own mean and spread", () => {
    const exact = momentsOf((b) => -9 * Math.log1p(Math.exp(-b)) - 0.5 * (b / 2) ** 2);
    const analysis = analysed([exposure(2)], pairs(9, 0));
    const { mean, sd } = logOddsRatioOf(analysis);
    const error = exact.sd / Math.sqrt(analysis.diagnostics.effectiveSampleSize);
    expect(Math.abs(mean - exact.mean)).toBeLessThan(4 * error);
    expect(Math.abs(sd - exact.sd)).toBeLessThan(4 * error);
  });

  it("hold an exposure with a value out of all proportion", () => {
    const source = random(2);
    const strata = Array.from({ length: 20 }, () => ({
      cases: [[source.normal()]],
      controls: [[1e6], [source.normal()], [source.normal()]],
    }));
    const { mean, low, high } = logOddsRatioOf(analysed([exposure(0.7)], strata));
    // A million times as exposed and never a flare: the odds cannot rise with the exposure.
    expect(high).toBeLessThan(0.001);
    expect(low < mean && mean < high).toBe(true);
  });

  it("are overruled by many data", () => {
    expect(logOddsRatioOf(analysed([exposure(1)], pairs(2_200, 600))).mean).toBeCloseTo(1.299, 1);
  });
});

describe("where nothing can be said", () => {
  it("a flat prior and complete separation have no estimate, in either direction", () => {
    expect(outcomeOf([exposure()], pairs(7, 0))).toMatchObject({ reason: "noLargestLikelihood" });
    expect(outcomeOf([exposure()], pairs(0, 7))).toMatchObject({ reason: "noLargestLikelihood" });
  });

  it("a separation by two exposures together is seen", () => {
    const strata = [
      { cases: [[1, 0]], controls: [[0, 0]] },
      { cases: [[0, 1]], controls: [[0, 0]] },
      {
        cases: [[1, 1]],
        controls: [
          [1, 0],
          [0, 1],
        ],
      },
    ];
    expect(outcomeOf([exposure(), exposure()], strata)).toMatchObject({ reason: "noLargestLikelihood" });
    expect(outcomeOf([exposure(1), exposure(1)], strata).kind).toBe("computed");
  });

  it("strata without a case or without a control compare nothing, and say so", () => {
    const analysis = analysed(
      [exposure(1)],
      [
        { cases: [[1], [2]], controls: [] },
        { cases: [], controls: [[0], [3]] },
      ],
    );
    expect(analysis.effects[0]?.data).toEqual({ kind: "silent", reason: "noStratumCompares" });
    expect(analysis.counts).toMatchObject({ strata: 0, strataWithoutContrast: 2, cases: 0, controls: 0 });
    expect(logOddsRatioOf(analysis)).toMatchObject({ mean: 0, sd: 1 });
    expect(analysis.effects[0]?.attributableFractionOfExposed).toMatchObject({ reason: "dataSayNothing" });
  });

  it("an exposure that never differs within a stratum gets its prior back, a flat one nothing", () => {
    const strata = pairs(5, 3).map(({ cases, controls }, at) => ({
      cases: cases.map((row) => [...row, at]),
      controls: controls.map((row) => [...row, at]),
    }));
    const withPrior = analysed([exposure(1), exposure(0.4, 0.2)], strata);
    expect(withPrior.effects[1]?.data).toEqual({ kind: "silent", reason: "alwaysAlike" });
    expect(logOddsRatioOf(withPrior, 1)).toMatchObject({ mean: 0.2, sd: 0.4 });
    const alone = analysed([exposure(1)], pairs(5, 3));
    expect(logOddsRatioOf(withPrior).mode).toBeCloseTo(logOddsRatioOf(alone).mode, 9);

    const flat = analysed([exposure(), exposure()], strata);
    expect(flat.effects[1]?.logOddsRatio).toMatchObject({ kind: "unavailable", reason: "dataSayNothing" });
    expect(flat.draws.logOddsRatios[1]).toBeNull();
    expect(logOddsRatioOf(flat).mode).toBeCloseTo(Math.log(5 / 3), 6);
  });

  it("an exposure that is never known is not taken for zero", () => {
    const strata = pairs(5, 3).map(({ cases, controls }) => ({
      cases: cases.map((row) => [...row, null]),
      controls: controls.map((row) => [...row, 1]),
    }));
    expect(analysed([exposure(1), exposure(1)], strata).effects[1]?.data).toEqual({
      kind: "silent",
      reason: "neverKnown",
    });
  });

  it("identical exposures are told apart by their priors alone, and say so", () => {
    const strata = pairs(12, 4).map(({ cases, controls }, at) => ({
      cases: cases.map(([value]) => [value ?? 0, 2 * (value ?? 0), at % 3]),
      controls: controls.map(([value]) => [value ?? 0, 2 * (value ?? 0), (at + 1) % 2]),
    }));
    const analysis = analysed([exposure(1), exposure(0.5), exposure(1)], strata);
    expect(analysis.effects.map(({ data }) => data)).toEqual([
      { kind: "inseparable", from: [1] },
      { kind: "inseparable", from: [0] },
      { kind: "informs" },
    ]);
    // One unit of the first comes with two of the second, whose prior is half as wide: by symmetry they share evenly.
    expect(logOddsRatioOf(analysis, 0).mode).toBeCloseTo(2 * logOddsRatioOf(analysis, 1).mode, 6);
    expect(outcomeOf([exposure(), exposure(), exposure()], strata)).toMatchObject({
      reason: "exposuresInseparable",
    });
  });

  it("refuses rows of another length, numbers that are none, and priors that are none", () => {
    const refusalOf = (exposures: readonly ExposureOfInterest[], strata: readonly Stratum[]) => {
      const result = analyseCaseCrossover({ exposures, strata }, random(1).uniform);
      return result.ok ? null : result.error.code;
    };
    expect(refusalOf([exposure(1)], [{ cases: [[1, 2]], controls: [[1]] }])).toBe("inputInvalid");
    expect(refusalOf([exposure(1)], [{ cases: [[Number.NaN]], controls: [[1]] }])).toBe("inputInvalid");
    expect(refusalOf([exposure(1)], [{ cases: [[Number.POSITIVE_INFINITY]], controls: [[1]] }])).toBe(
      "inputInvalid",
    );
    expect(refusalOf([exposure(0)], [])).toBe("inputInvalid");
    expect(refusalOf([exposure(Number.NaN)], [])).toBe("inputInvalid");
    expect(refusalOf([exposure(1, Number.POSITIVE_INFINITY)], [])).toBe("inputInvalid");
  });
});

describe("any strata", () => {
  it("with priors give finite numbers, intervals that hold their mean, and enough draws", () => {
    fc.assert(
      fc.property(fc.oneof(strataOf(4, 8), withGaps(strataOf(4, 8))), fc.integer(), (strata, seed) => {
        const analysis = analysed([exposure(0.5), exposure(1), exposure(1.5), exposure(2, 1)], strata, seed);
        for (const [at] of analysis.effects.entries()) {
          const { mean, sd, low, high, mode, probabilityWorse } = logOddsRatioOf(analysis, at);
          expect([mean, sd, low, high, mode, probabilityWorse].every(Number.isFinite)).toBe(true);
          expect(low < mean && mean < high && sd > 0).toBe(true);
          expect(probabilityWorse >= 0 && probabilityWorse <= 1).toBe(true);
        }
        expect(analysis.diagnostics.effectiveSampleSize).toBeGreaterThan(100);
        expect(analysis.draws.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 120 },
    );
  });

  it("with flat priors give finite numbers or a reason", () => {
    fc.assert(
      fc.property(fc.oneof(strataOf(2, 8), withGaps(strataOf(2, 8))), (strata) => {
        const outcome = outcomeOf([exposure(), exposure()], strata);
        if (outcome.kind === "unavailable") {
          expect(["noLargestLikelihood", "exposuresInseparable", "drawsUnreliable"]).toContain(
            outcome.reason,
          );
          return;
        }
        for (const { logOddsRatio } of outcome.effects) {
          if (logOddsRatio.kind === "unavailable") continue;
          const { kind: _kind, ...numbers } = logOddsRatio;
          expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("give in other units the same effect in other units", () => {
    fc.assert(
      fc.property(strataOf(2, 6), fc.constantFrom(0.001, 60, 1000), (strata, factor) => {
        const scaled = strata.map(({ cases, controls }) => ({
          cases: cases.map(([first = 0, second = 0]) => [first, (second ?? 0) * factor]),
          controls: controls.map(([first = 0, second = 0]) => [first, (second ?? 0) * factor]),
        }));
        const one = analysed([exposure(1), exposure(1)], strata);
        const other = analysed([exposure(1), exposure(1 / factor)], scaled);
        expect(logOddsRatioOf(other, 1).mode * factor).toBeCloseTo(logOddsRatioOf(one, 1).mode, 6);
        expect(logOddsRatioOf(other, 1).mean * factor).toBeCloseTo(logOddsRatioOf(one, 1).mean, 6);
        expect(logOddsRatioOf(other, 0).sd).toBeCloseTo(logOddsRatioOf(one, 0).sd, 6);
      }),
      { numRuns: 30 },
    );
  });

  it("give the same answer for the same seed and leave their input as it was", () => {
    const strata = pairs(8, 3);
    const before = structuredClone(strata);
    expect(analysed([exposure(1)], strata, 5)).toEqual(analysed([exposure(1)], strata, 5));
    expect(strata).toEqual(before);
  });
});
