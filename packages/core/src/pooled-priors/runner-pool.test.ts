import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogOddsRatioPrior } from "../case-crossover/index.ts";
import type { FactorPart, RunnerPart } from "./runner-part.ts";
import { type LiteraturePriors, pooledPriors, pooledPriorsWithout, poolRunners } from "./runner-pool.ts";

const LITERATURE: LogOddsRatioPrior = { mean: 0.3, sd: 0.7 };

const runner = (estimate: number, variance: number): RunnerPart => ({
  flares: 12,
  factors: { spike: { estimate, variance } },
});

function poolOf(parts: readonly RunnerPart[], literature: LiteraturePriors = { spike: LITERATURE }) {
  const pool = poolRunners(parts, literature);
  if (!pool.ok) throw new Error(pool.error.message);
  return pool.value;
}

function spikeFrom(parts: readonly RunnerPart[], literature: LogOddsRatioPrior = LITERATURE) {
  const { spike } = pooledPriors(poolOf(parts, { spike: literature }));
  if (spike === undefined) throw new Error("no prior of the spike");
  return spike;
}

/** The same by brute force over mu and tau, as the model is written. */
function byBruteForce(parts: readonly FactorPart[], { mean, sd }: LogOddsRatioPrior) {
  const [ofMean, ofSpread] = [sd / 2, sd * Math.sqrt(3 / 4)];
  let [total, first, second] = [0, 0, 0];
  for (let tau = ofSpread / 200; tau < 8 * ofSpread; tau += ofSpread / 100) {
    for (let mu = mean - 8 * ofMean; mu < mean + 8 * ofMean; mu += ofMean / 50) {
      const density = parts.reduce(
        (product, { estimate, variance }) =>
          (product / Math.sqrt(variance + tau ** 2)) *
          Math.exp((-0.5 * (estimate - mu) ** 2) / (variance + tau ** 2)),
        Math.exp(-0.5 * ((mu - mean) / ofMean) ** 2 - 0.5 * (tau / ofSpread) ** 2),
      );
      total += density;
      first += density * mu;
      second += density * (mu ** 2 + tau ** 2);
    }
  }
  return { mean: first / total, sd: Math.sqrt(second / total - (first / total) ** 2) };
}

const part = fc.record({
  estimate: fc.double({ min: -4, max: 4, noNaN: true }),
  variance: fc.double({ min: 0.01, max: 50, noNaN: true }),
});
const runners = fc.array(
  part.map(({ estimate, variance }) => runner(estimate, variance)),
  { minLength: 1, maxLength: 12 },
);
const silent: RunnerPart = { flares: 3, factors: {} };

describe("the prior of a new runner", () => {
  it("is the literature's where no runner says anything", () => {
    const expected = { ...LITERATURE, runners: 0, fromLiteratureOnly: true };
    expect(spikeFrom([])).toEqual(expected);
    expect(spikeFrom([silent, silent])).toEqual(expected);
  });

  it("is nearly the literature's where a runner says nearly nothing", () => {
    const { mean, sd, runners: informing, fromLiteratureOnly } = spikeFrom([runner(5, 1e9)]);
    expect(mean).toBeCloseTo(LITERATURE.mean, 6);
    expect(sd).toBeCloseTo(LITERATURE.sd, 6);
    expect({ informing, fromLiteratureOnly }).toEqual({ informing: 1, fromLiteratureOnly: false });
  });

  it("is the runners' own mean and spread once many are known precisely, whatever the literature says", () => {
    // Two thousand runners in equal numbers at 0.5 and 1.5: mean 1, spread 0.5.
    const known = Array.from({ length: 2000 }, (_none, at) => runner(at % 2 === 0 ? 0.5 : 1.5, 1e-6));
    const { mean, sd } = spikeFrom(known, { mean: -1, sd: 0.7 });
    expect(mean).toBeCloseTo(1, 2);
    expect(Math.abs(sd / 0.5 - 1)).toBeLessThan(0.02);
  });

  it("is a sharp one once many runners are known to be alike", () => {
    const known = Array.from({ length: 2000 }, () => runner(1, 1e-6));
    const { mean, sd } = spikeFrom(known);
    expect(mean).toBeCloseTo(1, 4);
    expect(sd).toBeLessThan(0.01);
  });

  it("lies between what one runner says and the literature, and is sharper only where that runner is near it", () => {
    const { mean, sd } = spikeFrom([runner(1.3, 0.2)]);
    expect(mean).toBeGreaterThan(LITERATURE.mean);
    expect(mean).toBeLessThan(0.8);
    // Somebody so far away says that runners differ.
    expect(sd).toBeGreaterThan(LITERATURE.sd);
    expect(spikeFrom([runner(LITERATURE.mean, 0.2)]).sd).toBeLessThan(LITERATURE.sd);
  });

  it("is that of the model as it is written", () => {
    const cases: FactorPart[][] = [
      [{ estimate: 1.3, variance: 0.2 }],
      [
        { estimate: 1.3, variance: 0.5 },
        { estimate: -0.4, variance: 0.3 },
        { estimate: 0.9, variance: 2 },
      ],
      Array.from({ length: 8 }, (_none, at) => ({ estimate: 0.8 + 0.1 * at, variance: 0.4 })),
    ];
    for (const parts of cases) {
      const exact = byBruteForce(parts, LITERATURE);
      const { mean, sd } = spikeFrom(parts.map(({ estimate, variance }) => runner(estimate, variance)));
      expect(mean).toBeCloseTo(exact.mean, 3);
      expect(sd).toBeCloseTo(exact.sd, 3);
    }
  });
});

describe("whoever is pooled", () => {
  it("may come in any order and any grouping", () => {
    fc.assert(
      fc.property(runners, runners, (some, others) => {
        const one = spikeFrom([...some, ...others]);
        const other = spikeFrom([...others.toReversed(), ...some]);
        expect(other.mean).toBeCloseTo(one.mean, 9);
        expect(other.sd).toBeCloseTo(one.sd, 9);
      }),
    );
  });

  it("changes nothing when silent", () => {
    fc.assert(
      fc.property(runners, (known) => {
        expect(spikeFrom([silent, ...known, silent])).toEqual(spikeFrom(known));
      }),
    );
  });

  it("counts the same wherever zero is put on the scale of effects", () => {
    fc.assert(
      fc.property(runners, fc.double({ min: -3, max: 3, noNaN: true }), (known, shift) => {
        const moved = known.map(({ flares, factors: { spike } }) => ({
          flares,
          factors: { spike: { estimate: (spike?.estimate ?? 0) + shift, variance: spike?.variance ?? 1 } },
        }));
        const here = spikeFrom(known);
        const there = spikeFrom(moved, { ...LITERATURE, mean: LITERATURE.mean + shift });
        expect(there.mean - shift).toBeCloseTo(here.mean, 8);
        expect(there.sd).toBeCloseTo(here.sd, 8);
      }),
    );
  });

  it("is left out of its own prior as if it had never been there", () => {
    fc.assert(
      fc.property(runners, part, (others, { estimate, variance }) => {
        const own = runner(estimate, variance);
        const without = pooledPriorsWithout(poolOf([own, ...others]), own)["spike"];
        const never = spikeFrom(others);
        expect(without?.mean).toBeCloseTo(never.mean, 7);
        expect(without?.sd).toBeCloseTo(never.sd, 7);
        expect(without?.runners).toBe(others.length);
      }),
    );
  });

  it("leaves the literature behind when it was alone", () => {
    const own = runner(2, 0.1);
    expect(pooledPriorsWithout(poolOf([own]), own)["spike"]).toEqual({
      ...LITERATURE,
      runners: 0,
      fromLiteratureOnly: true,
    });
  });

  it("moves the mean of twenty alike by less than the tenth of its own distance, and makes the prior wider, when far off", () => {
    const twenty = Array.from({ length: 20 }, () => runner(0.3, 0.5));
    const [plain, odd] = [spikeFrom(twenty), spikeFrom([...twenty, runner(5.3, 0.5)])];
    expect(odd.mean - plain.mean).toBeGreaterThan(0);
    expect(odd.mean - plain.mean).toBeLessThan(0.5);
    expect(odd.sd).toBeGreaterThan(plain.sd);
  });

  it("says nothing of factors of which it has no part, or which the literature does not name", () => {
    const both = { spike: LITERATURE, sleep: { mean: 0, sd: 0.5 } };
    const { spike, sleep, ...more } = pooledPriors(
      poolOf(
        [
          {
            flares: 4,
            factors: { spike: { estimate: 1, variance: 1 }, other: { estimate: 9, variance: 1 } },
          },
        ],
        both,
      ),
    );
    expect(spike?.runners).toBe(1);
    expect(sleep).toEqual({ mean: 0, sd: 0.5, runners: 0, fromLiteratureOnly: true });
    expect(more).toEqual({});
  });
});

it("refuses flat priors and parts that are none", () => {
  const codeOf = (parts: readonly RunnerPart[], literature: LiteraturePriors) => {
    const pool = poolRunners(parts, literature);
    return pool.ok ? null : pool.error.code;
  };
  expect(codeOf([], { spike: { mean: 0, sd: Number.POSITIVE_INFINITY } })).toBe("inputInvalid");
  expect(codeOf([], { spike: { mean: Number.NaN, sd: 1 } })).toBe("inputInvalid");
  expect(codeOf([runner(1, 0)], { spike: LITERATURE })).toBe("inputInvalid");
  expect(codeOf([runner(Number.NaN, 1)], { spike: LITERATURE })).toBe("inputInvalid");
  expect(codeOf([runner(1, 1)], { spike: LITERATURE })).toBeNull();
});
