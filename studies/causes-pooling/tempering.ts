import {
  analyseCaseCrossover,
  type LogOddsRatioPrior,
  type Stratum,
} from "../../packages/core/src/case-crossover/index.ts";
import {
  FACTORS,
  MOST_FLARES_COUNTED,
  occasionsOf,
  PUBLISHED_PRIORS,
  seasonsOf,
  strataOf,
} from "../../packages/core/src/causes/index.ts";
import {
  type NamedExposure,
  pooledPriors,
  pooledPriorsWithout,
  poolRunners,
  type RunnerPart,
  runnerPartOf,
} from "../../packages/core/src/pooled-priors/index.ts";
import { random } from "../../packages/core/src/simulation/index.ts";
import { type LogOddsRatios, simulateDiary } from "../causes/simulator/index.ts";
import type { Priors } from "./analyse.ts";
import { scoreOf } from "./scores.ts";

/** Whether every flare counts in full in a part, or as in the runner's own answer. */
export type Counting = "in full" | "tempered";

export interface TemperingFigures {
  readonly counting: Counting;
  readonly flaresEach: number;
  /** Squared distance of a part's estimate from the truth over its variance, on average; 1 where variances are right. */
  readonly squaredError: number;
  /** Of the priors for newcomers whose effects are drawn as those of the pooled were. */
  readonly logScore: number;
  readonly coverage: number;
  readonly sd: number;
}

interface MadeRunner {
  readonly strata: readonly Stratum[];
  readonly truth: LogOddsRatios;
}

const NEWCOMERS = 200;
const WISH = {
  days: 730,
  effects: "from-priors",
  missingEntries: 0.1,
  mislabelledShoes: 0,
  onlyBadDays: false,
} as const;
const LITERATURE: Priors = Object.fromEntries(FACTORS.map(({ id }, at) => [id, publishedAt(at)] as const));

/** Made-up runners with two years of diary, whose effects are drawn from the published priors themselves. */
export function compareTempering(runners: number, seed: number): readonly TemperingFigures[] {
  const made = Array.from({ length: runners }, (_none, at): MadeRunner => {
    const { observed, truth } = simulateDiary(WISH, random(seed * 1_000_003 + at));
    return { strata: strataOf(seasonsOf(occasionsOf(observed).occasions)), truth: truth.logOddsRatio };
  }).filter(({ strata }) => strata.length > 0);
  return (["in full", "tempered"] as const).map((counting) => figuresOf(made, counting, seed));
}

function figuresOf(made: readonly MadeRunner[], counting: Counting, seed: number): TemperingFigures {
  const first = made.map(({ strata }) => partFrom(strata, LITERATURE, counting));
  const pool = poolOf(first);
  const parts = made.map(({ strata }, at) =>
    partFrom(strata, pooledPriorsWithout(pool, first[at] ?? SILENT), counting),
  );
  const errors = parts.flatMap(({ factors }, at) =>
    FACTORS.flatMap(({ id }) => {
      const part = factors[id];
      return part === undefined ? [] : [(part.estimate - (made[at]?.truth[id] ?? 0)) ** 2 / part.variance];
    }),
  );
  const priors = pooledPriors(poolOf(parts));
  const source = random(seed);
  const scores = FACTORS.flatMap(({ id }, at) => {
    const { mean, sd } = publishedAt(at);
    const believed = priors[id] ?? publishedAt(at);
    return Array.from({ length: NEWCOMERS }, () => scoreOf(mean + sd * source.normal(), believed));
  });
  return {
    counting,
    flaresEach: average(parts.map(({ flares }) => flares)),
    squaredError: average(errors),
    logScore: average(scores.map(({ logScore }) => logScore)),
    coverage: average(scores.map(({ isCovered }) => Number(isCovered))),
    sd: average(FACTORS.map(({ id }, at) => (priors[id] ?? publishedAt(at)).sd)),
  };
}

const SILENT: RunnerPart = { flares: 0, factors: {} };

function partFrom(strata: readonly Stratum[], priors: Priors, counting: Counting): RunnerPart {
  const flares = strata.reduce((sum, { cases }) => sum + cases.length, 0);
  const exposures = FACTORS.map(
    ({ id }, at): NamedExposure => ({
      id,
      prior: priors[id] ?? publishedAt(at),
      unexposedAt: 0,
      worse: "more",
    }),
  );
  const likelihoodPower = counting === "in full" ? 1 : MOST_FLARES_COUNTED / (MOST_FLARES_COUNTED + flares);
  const result = analyseCaseCrossover({ exposures, strata, likelihoodPower }, random(1).uniform);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.kind === "computed" ? runnerPartOf(result.value, exposures) : SILENT;
}

function poolOf(parts: readonly RunnerPart[]) {
  const pool = poolRunners(parts, LITERATURE);
  if (!pool.ok) throw new Error(pool.error.message);
  return pool.value;
}

function publishedAt(at: number): LogOddsRatioPrior {
  const prior = PUBLISHED_PRIORS[at];
  if (prior === undefined) throw new Error(`no factor ${at}`);
  return prior;
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
