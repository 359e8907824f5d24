import { describe, expect, it } from "vitest";
import { random } from "../random/index.ts";
import { makeDesign } from "./design.ts";
import { likelihoodDerivatives } from "./likelihood-derivatives.ts";
import { logLikelihood } from "./log-likelihood.ts";
import { fillMissing } from "./missing-exposures.ts";
import { analysed, exposure, logOddsRatioOf, pairs } from "./strata.test-support.ts";
import type { ExposureRow, Stratum } from "./stratum.ts";

/** Months of runs in which the second exposure follows the first, with the second missing now and then. */
function months(
  count: number,
  isMissing: (source: ReturnType<typeof random>) => boolean,
): readonly Stratum[] {
  const source = random(11);
  return Array.from({ length: count }, () => {
    const level = 5 * source.normal();
    const row = (raised: number): ExposureRow => {
      const first = source.normal() + raised;
      const second = level + first + 0.3 * source.normal();
      return [first, isMissing(source) ? null : second];
    };
    return { cases: [row(1)], controls: Array.from({ length: 9 }, () => row(0)) };
  });
}

describe("a missing exposure", () => {
  it("is filled near what it was, by the level of its month and by what else is known of the run", () => {
    const whole = months(30, () => false);
    const withMissing = whole.map(({ cases, controls }) => ({
      cases,
      controls: controls.map((row, at) => (at === 0 ? [row[0] ?? null, null] : row)),
    }));
    const filled = fillMissing(withMissing, 2);
    const errors = whole.map(
      ({ controls }, at) => (filled.strata[at]?.rows[1]?.[1] ?? 0) - (controls[0]?.[1] ?? 0),
    );
    const rootMeanSquare = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
    // 0.3 is left by the run itself, 1.04 / 3 by the level of a month with eight other controls; zero would be off by 5.
    expect(rootMeanSquare).toBeLessThan(0.7);
  });

  it("leaves over what it may have been, around zero and as wide as that", () => {
    const { leftovers } = fillMissing(
      months(60, (source) => source.chance(0.3)),
      2,
    );
    expect(leftovers).toHaveLength(1);
    const values = [...(leftovers[0]?.values ?? [])];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    expect(mean).toBeCloseTo(0, 9);
    expect(sd).toBeGreaterThan(0.3);
    expect(sd).toBeLessThan(0.7);
  });

  it("counts by the average of its odds: a case and a control that both miss it cancel", () => {
    const stratum = { cases: [[null], [1]], controls: [[null], [0]] };
    const design = makeDesign([...pairs(6, 4), stratum], [0]);
    const without = makeDesign(pairs(6, 4), [0]);
    // By hand, with c = (e^0 .. e^b averaged): {m, 1} over {m,m}, {m,1} twice, {m,0} twice, {1,0}.
    const logOddsRatio = 0.7;
    const of = (one: typeof design) =>
      logLikelihood(
        one,
        one.scales.map((scale) => scale * logOddsRatio),
      );
    const odds = Math.exp(logOddsRatio);
    const known = [...pairs(6, 4).map(({ controls }) => controls[0]?.[0] ?? 0), 0];
    const share = known.reduce((sum, value) => sum + value, 0) / known.length;
    // In both leftover values, 0 and 1, with the share of controls: within what the few leftovers resolve.
    const average = 1 - share + share * odds;
    const expected = Math.log((average * odds) / (average ** 2 + 2 * average * odds + 2 * average + odds));
    expect(of(design) - of(without)).toBeCloseTo(expected, 2);
  });

  it("keeps the derivatives what differences show", () => {
    const design = makeDesign(
      months(8, (source) => source.chance(0.4)),
      [0, 1],
    );
    const at = Float64Array.of(0.6, -0.4);
    const { value, gradient, hessian } = likelihoodDerivatives(design, at);
    expect(value).toBeCloseTo(logLikelihood(design, at), 9);
    const step = 1e-5;
    for (const column of [0, 1]) {
      const [more, less] = [at.slice(), at.slice()];
      more[column] = (more[column] ?? 0) + step;
      less[column] = (less[column] ?? 0) - step;
      const [above, below] = [likelihoodDerivatives(design, more), likelihoodDerivatives(design, less)];
      expect(gradient[column]).toBeCloseTo((above.value - below.value) / (2 * step), 5);
      for (const other of [0, 1]) {
        const bend = ((above.gradient[other] ?? 0) - (below.gradient[other] ?? 0)) / (2 * step);
        expect(hessian[2 * column + other]).toBeCloseTo(bend, 5);
      }
    }
  });

  it("of a whole month tells nothing: the month then counts by the others alone", () => {
    const strata = months(20, () => false).map(({ cases, controls }, at) => {
      const lose = (row: ExposureRow): ExposureRow => (at < 10 ? [row[0] ?? null, null] : row);
      return { cases: cases.map(lose), controls: controls.map(lose) };
    });
    const analysis = analysed([exposure(1), exposure(1)], strata);
    expect(analysis.effects.map(({ data }) => data.kind)).toEqual(["informs", "informs"]);
    expect(analysis.counts.rowsWithMissing).toBe(100);
    const later = analysed([exposure(1), exposure(1)], strata.slice(10));
    expect(logOddsRatioOf(analysis, 0).sd).toBeLessThan(logOddsRatioOf(later, 0).sd);
  });

  it("widens what is known and never sharpens it, whichever it was", () => {
    const whole = pairs(20, 8);
    const lost = whole.map(({ cases, controls }, at) =>
      at % 4 === 0 ? { cases, controls: [[null]] } : { cases, controls },
    );
    const sd = (strata: readonly Stratum[]) => logOddsRatioOf(analysed([exposure(1)], strata)).sd;
    expect(sd(lost)).toBeGreaterThan(sd(whole));
  });
});

describe("rows of different kinds", () => {
  const runs = months(20, (source) => source.chance(0.3)).map((stratum) => ({ ...stratum, kind: "run" }));
  /** Days without a run: the second exposure cannot be there. */
  const days = months(20, () => false).map(({ cases, controls }) => ({
    kind: "day",
    cases: cases.map((row) => [row[0] ?? null, 0]),
    controls: controls.map((row) => [row[0] ?? null, 0]),
  }));

  it("teach each other nothing of what is missing", () => {
    const alone = makeDesign(runs, [0, 1]);
    const together = makeDesign([...days, ...runs], [0, 1]);
    const scaled = (design: typeof alone, column: number, from: number, count: number) =>
      Array.from({ length: count }, (_none, row) => {
        const value = design.values[column * design.rowCount + from + row] ?? 0;
        return value * (design.scales[column] ?? 0);
      });
    const before = together.rowCount - alone.rowCount;
    for (const column of [0, 1]) {
      const mine = scaled(alone, column, 0, alone.rowCount);
      for (const [at, value] of scaled(together, column, before, alone.rowCount).entries()) {
        expect(value).toBeCloseTo(mine[at] ?? Number.NaN, 10);
      }
    }
  });

  it("of which one never knows an exposure leave it out there, and know it elsewhere", () => {
    const unknowing = days.map((stratum) => ({
      ...stratum,
      cases: stratum.cases.map((row) => [row[0] ?? null, 1]),
      controls: stratum.controls.map((row) => [row[0] ?? null, null]),
    }));
    const exposures = [exposure(0.7), exposure(0.7)];
    const { effects } = analysed(exposures, [...unknowing, ...runs]);
    for (const { logOddsRatio } of effects) {
      expect(logOddsRatio.kind === "computed" && Number.isFinite(logOddsRatio.mean)).toBe(true);
    }
  });
});
