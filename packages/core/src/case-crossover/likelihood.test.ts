import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDesign } from "./design.ts";
import { likelihoodDerivatives } from "./likelihood-derivatives.ts";
import { logLikelihood } from "./log-likelihood.ts";
import { logSubsetSum } from "./log-subset-sum.ts";
import { strataOf } from "./strata.test-support.ts";
import { type ExposureRow, rowsOf, type Stratum } from "./stratum.ts";

/** All sets of `count` of the rows. */
function subsets<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  const [first, ...rest] = items;
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...subsets(rest, count - 1).map((set) => [first, ...set]), ...subsets(rest, count)];
}

/** The definition of the conditional likelihood, term by term. */
function byEnumeration(strata: readonly Stratum[], logOddsRatios: readonly number[]): number {
  const odds = (rows: readonly ExposureRow[]) =>
    Math.exp(
      rows.reduce(
        (sum, row) =>
          sum + row.reduce<number>((of, value, at) => of + (value ?? 0) * (logOddsRatios[at] ?? 0), 0),
        0,
      ),
    );
  return strata.reduce((sum, stratum) => {
    const all = subsets(rowsOf(stratum), stratum.cases.length);
    return sum + Math.log(odds(stratum.cases) / all.reduce((total, set) => total + odds(set), 0));
  }, 0);
}

const WIDTH = 3;
const coefficients = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
  minLength: WIDTH,
  maxLength: WIDTH,
});

/** The likelihood at log odds ratios per unit. */
function ofStrata(strata: readonly Stratum[], logOddsRatios: readonly number[]): number {
  const design = makeDesign(strata, [0, 1, 2]);
  return logLikelihood(design, inScale(logOddsRatios, design.scales));
}

const inScale = (values: readonly number[], scales: Float64Array) =>
  Float64Array.from(values, (value, at) => value * (scales[at] ?? 1));

describe("the exact conditional likelihood", () => {
  it("is what its definition says, set by set", () => {
    fc.assert(
      fc.property(strataOf(WIDTH), coefficients, (strata, logOddsRatios) => {
        expect(ofStrata(strata, logOddsRatios)).toBeCloseTo(byEnumeration(strata, logOddsRatios), 9);
      }),
    );
  });

  it("has the gradient and the second derivatives that differences show", () => {
    fc.assert(
      fc.property(strataOf(WIDTH), coefficients, (strata, logOddsRatios) => {
        const design = makeDesign(strata, [0, 1, 2]);
        const at = Float64Array.from(logOddsRatios);
        const { value, gradient, hessian } = likelihoodDerivatives(design, at);
        expect(value).toBeCloseTo(logLikelihood(design, at), 9);
        const step = 1e-5;
        for (let column = 0; column < WIDTH; column += 1) {
          const [more, less] = [at.slice(), at.slice()];
          more[column] = (more[column] ?? 0) + step;
          less[column] = (less[column] ?? 0) - step;
          const [above, below] = [likelihoodDerivatives(design, more), likelihoodDerivatives(design, less)];
          expect(gradient[column]).toBeCloseTo((above.value - below.value) / (2 * step), 5);
          for (let other = 0; other < WIDTH; other += 1) {
            const bend = ((above.gradient[other] ?? 0) - (below.gradient[other] ?? 0)) / (2 * step);
            expect(hessian[column * WIDTH + other]).toBeCloseTo(bend, 5);
          }
        }
      }),
    );
  });

  it("does not care for the order of rows and strata", () => {
    fc.assert(
      fc.property(strataOf(WIDTH), coefficients, (strata, logOddsRatios) => {
        const turned = strata
          .map(({ cases, controls }) => ({ cases: cases.toReversed(), controls: controls.toReversed() }))
          .toReversed();
        expect(ofStrata(turned, logOddsRatios)).toBeCloseTo(ofStrata(strata, logOddsRatios), 9);
      }),
    );
  });

  it("does not change when an exposure is moved by the same amount for all rows of a stratum", () => {
    fc.assert(
      fc.property(
        strataOf(WIDTH),
        coefficients,
        fc.double({ min: -1e3, max: 1e3, noNaN: true }),
        (strata, logOddsRatios, by) => {
          const moved = strata.map(({ cases, controls }, at) => {
            const move = (row: ExposureRow) =>
              row.map((value, column) => (value ?? 0) + (column === at % WIDTH ? by : 0));
            return { cases: cases.map(move), controls: controls.map(move) };
          });
          expect(ofStrata(moved, logOddsRatios)).toBeCloseTo(ofStrata(strata, logOddsRatios), 7);
        },
      ),
    );
  });

  it("is the same when cases and controls change places and every odds is turned around", () => {
    fc.assert(
      fc.property(strataOf(WIDTH), coefficients, (strata, logOddsRatios) => {
        const swapped = strata.map(({ cases, controls }) => ({ cases: controls, controls: cases }));
        const negative = logOddsRatios.map((value) => -value);
        expect(ofStrata(swapped, negative)).toBeCloseTo(ofStrata(strata, logOddsRatios), 9);
      }),
    );
  });
});

describe("the sum over sets", () => {
  it("counts the sets where all odds are 1", () => {
    expect(logSubsetSum(new Float64Array(10), { first: 0, count: 10, chosen: 4 })).toBeCloseTo(
      Math.log(210),
      12,
    );
  });

  it("stays right where the plain sum would underflow or overflow", () => {
    // One row is e^2000 times as likely as the others, and every set holds it: what is left is choosing 2 of 3.
    const far = Float64Array.of(2000, 0, 0, 0);
    expect(logSubsetSum(far, { first: 0, count: 4, chosen: 3 })).toBeCloseTo(2000 + Math.log(3), 9);
    // 2,000 over 1,000 has 601 digits: its logarithm by Stirling's series.
    const many = new Float64Array(2_000);
    const stirling = (n: number) => n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n);
    const sets = logSubsetSum(many, { first: 0, count: 2_000, chosen: 1_000 });
    expect(sets).toBeCloseTo(stirling(2_000) - 2 * stirling(1_000), 6);
  });
});
