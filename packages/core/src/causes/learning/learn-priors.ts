import type { LogOddsRatioPrior } from "../../case-crossover/index.ts";
import {
  type LiteraturePriors,
  type PooledPriors,
  pooledPriors,
  pooledPriorsWithout,
  poolRunners,
  type RunnerPart,
  type RunnerPool,
} from "../../pooled-priors/index.ts";
import { PUBLISHED_PRIORS } from "../diary/analyse-diary.ts";
import { FACTORS } from "../factors/index.ts";

/** What is believed of a runner before that runner's diary speaks, after other runners were seen. */
export interface LearntPriors {
  /** In the order of FACTORS. */
  readonly ofFactors: readonly LogOddsRatioPrior[];
  /** Other runners whose diaries told something of at least one factor. */
  readonly runners: number;
}

/** A runner's part where there is one, made with `priors`, or with the published ones where they are left out. */
export type PartMaker<Runner> = (
  runner: Runner,
  priors?: readonly LogOddsRatioPrior[],
) => Promise<RunnerPart | null>;

/**
 * The parts of runners, in their order and in two rounds (docs/decisions/0017): each with the published priors, then once more
 * with what all the others let expect. Within a round no part needs another, and all are asked for at once: `partOf` may
 * spread them over threads. Who has no part in the first round is not asked in the second.
 */
export async function partsInTwoRounds<Runner>(
  runners: readonly Runner[],
  partOf: PartMaker<Runner>,
): Promise<readonly (RunnerPart | null)[]> {
  const first = await Promise.all(runners.map((runner) => partOf(runner)));
  const pool = poolOf(first.filter((part) => part !== null));
  return await Promise.all(
    runners.map(async (runner, at) => {
      const part = first[at] ?? null;
      return part === null ? null : await partOf(runner, inOrder(pooledPriorsWithout(pool, part)));
    }),
  );
}

/**
 * The priors that the parts of the second round give: for a newcomer, or for the runner whose part stands at the place
 * `without` among them, which is left out, for no diary counts twice.
 */
export function learnPriors(
  parts: readonly (RunnerPart | null)[],
  { without = null }: { readonly without?: number | null } = {},
): LearntPriors {
  const others = parts.flatMap((part, at) => (part === null || at === without ? [] : [part]));
  return {
    ofFactors: inOrder(pooledPriors(poolOf(others))),
    runners: others.filter(({ factors }) => Object.keys(factors).length > 0).length,
  };
}

const PUBLISHED: LiteraturePriors = Object.fromEntries(
  FACTORS.flatMap(({ id }, at) => {
    const prior = PUBLISHED_PRIORS[at];
    return prior === undefined ? [] : [[id, prior]];
  }),
);

function poolOf(parts: readonly RunnerPart[]): RunnerPool {
  const pool = poolRunners(parts, PUBLISHED);
  // Parts come from analyses alone, and published priors are finite.
  if (!pool.ok) throw new Error(pool.error.message);
  return pool.value;
}

const inOrder = (priors: PooledPriors): readonly LogOddsRatioPrior[] =>
  FACTORS.flatMap(({ id }) => {
    const prior = priors[id];
    return prior === undefined ? [] : [{ mean: prior.mean, sd: prior.sd }];
  });
