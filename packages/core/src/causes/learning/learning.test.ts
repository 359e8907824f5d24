import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { causesOf, causesPartOf } from "../../assessment/index.ts";
import type { LogOddsRatioPrior } from "../../case-crossover/index.ts";
import type { RunnerPart } from "../../pooled-priors/index.ts";
import { makeScenario } from "../../scenario/scenario.test-support.ts";
import { PUBLISHED_PRIORS } from "../diary/analyse-diary.ts";
import { pairedDiary } from "../diary/made-diary.test-support.ts";
import { FACTORS } from "../factors/index.ts";
import { type LearntPriors, learnPriors, partsInTwoRounds } from "./learn-priors.ts";

const SITTING = FACTORS.findIndex(({ id }) => id === "long-sitting");

const says = (estimate: number, variance = 0.2): RunnerPart => ({
  flares: 12,
  factors: { "long-sitting": { estimate, variance } },
});
const silent: RunnerPart = { flares: 3, factors: {} };
const sittingOf = ({ ofFactors }: LearntPriors): LogOddsRatioPrior => {
  const prior = ofFactors[SITTING];
  if (prior === undefined) throw new Error("no prior");
  return prior;
};
const part = fc.option(
  fc
    .record({
      estimate: fc.double({ min: -3, max: 3, noNaN: true }),
      variance: fc.double({ min: 0.05, max: 20, noNaN: true }),
    })
    .map(({ estimate, variance }) => says(estimate, variance)),
);

describe("learnt priors", () => {
  it("are the published ones where nobody says anything", () => {
    for (const parts of [[], [null], [silent, null]]) {
      expect(learnPriors(parts)).toEqual({ ofFactors: PUBLISHED_PRIORS, runners: 0 });
    }
  });

  it("move with what the others say, for that factor alone, and count who says something", () => {
    const learnt = learnPriors([says(2), null, says(2.2), silent, says(1.9)]);
    expect(learnt.runners).toBe(3);
    // From 0.74 towards 2: a part tells more of the runners than the quarter that the mean has of the prior.
    expect(sittingOf(learnt).mean).toBeGreaterThan(1);
    const alike = learnPriors(Array.from({ length: 12 }, () => says(2)));
    expect(sittingOf(alike).sd).toBeLessThan(PUBLISHED_PRIORS[SITTING]?.sd ?? 0);
    expect(learnt.ofFactors.toSpliced(SITTING, 1)).toEqual(PUBLISHED_PRIORS.toSpliced(SITTING, 1));
  });

  it("never hold the runner whose priors they are", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.nat(), (parts, anyPlace) => {
        const without = anyPlace % parts.length;
        expect(learnPriors(parts, { without })).toEqual(learnPriors(parts.toSpliced(without, 1)));
      }),
    );
  });
});

describe("parts in two rounds", () => {
  it("are made with the published priors, then with what all the others said, which is learnt without oneself", async () => {
    const first = [says(0.5), says(1), null, says(2)];
    const asked: { readonly runner: number; readonly priors: readonly LogOddsRatioPrior[] | undefined }[] =
      [];
    const parts = await partsInTwoRounds([0, 1, 2, 3], async (runner, priors) => {
      asked.push({ runner, priors });
      return priors === undefined ? (first[runner] ?? null) : says(runner);
    });
    expect(asked.slice(0, 4)).toEqual([0, 1, 2, 3].map((runner) => ({ runner, priors: undefined })));
    expect(asked.slice(4).map(({ runner }) => runner)).toEqual([0, 1, 3]);
    for (const { runner, priors = [] } of asked.slice(4)) {
      const expected = learnPriors(first, { without: runner }).ofFactors;
      expect(priors[SITTING]?.mean).toBeCloseTo(expected[SITTING]?.mean ?? Number.NaN, 9);
      expect(priors[SITTING]?.sd).toBeCloseTo(expected[SITTING]?.sd ?? Number.NaN, 9);
    }
    expect(parts).toEqual([says(0), says(1), null, says(3)]);
  });

  it("are the same whoever is ready first", async () => {
    const runners = [3, 0, 2, 1, 4];
    const madeIn = (order: (runner: number) => number) =>
      partsInTwoRounds(runners, async (runner, priors) => {
        for (let turn = 0; turn < order(runner); turn += 1) await Promise.resolve();
        return says(runner / 2 + (priors?.[SITTING]?.mean ?? 0));
      });
    expect(await madeIn((runner) => 5 * runner)).toEqual(await madeIn((runner) => 20 - 5 * runner));
  });
});

describe("a runner's part of a scenario", () => {
  it("is there from the first flare that can be compared, and not without one", () => {
    expect(causesPartOf(makeScenario())).toBeNull();
    const one = causesPartOf(makeScenario(pairedDiary({ flareOnly: 1, otherOnly: 0 })));
    expect(one?.flares).toBe(1);
    // One pair at b near its prior's mean tells p(1 - p) of precision, at most a quarter.
    expect(one?.factors["long-sitting"]?.variance).toBeGreaterThan(4);
  });

  it("is the log odds ratio of pairs with its variance, every flare counted in full", () => {
    // 60 to 20: ln 3 = 1.0986, variance 1/60 + 1/20 = 0.0667; flares counted for less would make it 0.12.
    const many = causesPartOf(makeScenario(pairedDiary({ flareOnly: 60, otherOnly: 20 })));
    const { estimate = Number.NaN, variance = Number.NaN } = many?.factors["long-sitting"] ?? {};
    expect(Math.abs(estimate - 1.0986)).toBeLessThan(0.08);
    expect(Math.abs(variance / 0.0667 - 1)).toBeLessThan(0.1);
  });

  it("knows nothing of tomorrow", () => {
    const scenario = makeScenario(pairedDiary({ flareOnly: 4, otherOnly: 1 }));
    const earlier = scenario.runs[3]?.day;
    if (earlier === null || earlier === undefined) throw new Error("no day");
    expect(causesPartOf({ ...scenario, today: earlier })?.flares).toBe(2);
  });
});

describe("causes with learnt priors", () => {
  // As many pairs one way as the other: the diary is for no effect.
  const scenario = makeScenario(pairedDiary({ flareOnly: 8, otherOnly: 8 }));
  const others: LearntPriors = {
    runners: 120,
    ofFactors: PUBLISHED_PRIORS.with(SITTING, { mean: 0.9, sd: 0.1 }),
  };
  const sitting = (priors?: LearntPriors) => {
    const causes = causesOf(scenario, priors === undefined ? {} : { priors });
    const factor = causes.findings.flatMap(({ factors }) => factors).find(({ id }) => id === "long-sitting");
    if (factor?.oddsRatio.kind !== "computed") throw new Error("no odds ratio");
    return { causes, verdict: factor.verdict, middle: factor.oddsRatio.middle };
  };

  it("expect what the others let expect, and say where it comes from", () => {
    const [published, learnt] = [sitting(), sitting(others)];
    expect(published.middle).toBeLessThan(1.8);
    // exp(0.9) is 2.46, and a diary of 16 pairs moves so narrow a prior little.
    expect(learnt.middle).toBeGreaterThan(2);
    expect(published.causes.personal.priorsFrom.runners).toBe(0);
    expect(learnt.causes.personal.priorsFrom.runners).toBe(120);
    expect(learnt.causes.personal.priorsFrom.statement.text).toContain("120 other runners");
  });

  it("claim nothing in this runner's name that the diary alone does not", () => {
    const [published, learnt] = [sitting(), sitting(others)];
    expect(learnt.verdict).toBe(published.verdict);
    expect(learnt.verdict).toBe("cannot-tell");
    expect(learnt.causes.personal.statement).toEqual(published.causes.personal.statement);
    expect(learnt.causes.findings.every(({ basis }) => basis !== "from-diary")).toBe(true);
  });
});
