import { describe, expect, it } from "vitest";
import { analyseCaseCrossover, type Stratum } from "../case-crossover/index.ts";
import { random } from "../simulation/index.ts";
import { type NamedExposure, runnerPartOf } from "./runner-part-of.ts";

const spike = (sd: number, mean = 0): NamedExposure => ({
  id: "spike",
  prior: { mean, sd },
  unexposedAt: 0,
  worse: "more",
});

function partFrom(exposures: readonly NamedExposure[], strata: readonly Stratum[]) {
  const result = analyseCaseCrossover({ exposures, strata }, random(1).uniform);
  if (!result.ok || result.value.kind === "unavailable") throw new Error("no analysis");
  return runnerPartOf(result.value, exposures);
}

/** Pairs of a run with a flare and one without, of which only the one or the other had the exposure. */
const pairs = (onlyCase: number, onlyControl: number): readonly Stratum[] => [
  ...Array.from({ length: onlyCase }, () => ({ cases: [[1]], controls: [[0]] })),
  ...Array.from({ length: onlyControl }, () => ({ cases: [[0]], controls: [[1]] })),
];

describe("a runner's part", () => {
  it("of many matched pairs is their log odds ratio with its variance, whatever the prior was", () => {
    // 220 to 60: ln(220/60) = 1.2993, variance 1/220 + 1/60 = 0.02121.
    for (const prior of [spike(0.7), spike(1.5, 0.5)]) {
      const { flares, factors } = partFrom([prior], pairs(220, 60));
      expect(flares).toBe(280);
      expect(Math.abs((factors["spike"]?.estimate ?? 0) - 1.2993)).toBeLessThan(0.03);
      expect(Math.abs((factors["spike"]?.variance ?? 0) / 0.02121 - 1)).toBeLessThan(0.05);
    }
  });

  it("of a diary in which every flare was exposed is a wide one on the worse side", () => {
    const { estimate, variance } = partFrom([spike(0.7)], pairs(6, 0)).factors["spike"] ?? {
      estimate: 0,
      variance: 0,
    };
    // With b near 0.7 each pair tells p(1-p) = 0.22 of precision: six about 1.3.
    expect(estimate).toBeGreaterThan(1);
    expect(variance).toBeGreaterThan(0.5);
    expect(variance).toBeLessThan(1.5);
  });

  it("has no entry for an exposure on which the diary is silent", () => {
    expect(partFrom([spike(0.7)], [{ cases: [[1]], controls: [[1]] }])).toEqual({ flares: 1, factors: {} });
    expect(partFrom([spike(0.7)], [])).toEqual({ flares: 0, factors: {} });
  });

  it("has no entry where the diary tells less than a hundredth of what the prior told", () => {
    // One pair tells at most 0.25; the prior of sd 0.15 told 44.
    expect(partFrom([spike(0.15)], pairs(1, 0)).factors).toEqual({});
  });

  it("has no entry for exposures that always move together", () => {
    const strata = [
      { cases: [[1, 1, 0]], controls: [[0, 0, 1]] },
      { cases: [[0, 0, 1]], controls: [[1, 1, 1]] },
      { cases: [[1, 1, 1]], controls: [[0, 0, 0]] },
    ];
    const ids = ["strength", "stretching", "stress"];
    const { factors } = partFrom(
      ids.map((id) => ({ ...spike(0.7), id })),
      strata,
    );
    expect(Object.keys(factors)).toEqual(["stress"]);
  });
});
