import {
  pooledPriors,
  pooledPriorsWithout,
  poolRunners,
  type RunnerPart,
} from "../../packages/core/src/pooled-priors/index.ts";
import { type Random, random } from "../../packages/core/src/simulation/index.ts";
import { analyse, type Priors, partFrom } from "./analyse.ts";
import { drawClinic, type Runner, type World } from "./clinic.ts";
import { FACTORS, LITERATURE } from "./factors.ts";
import { type Average, averageOf, type Believed, type Score, scoreOf } from "./scores.ts";

/** Where a newcomer's prior comes from. */
export const ORIGINS = [
  "literature",
  "5 runners",
  "20 runners",
  "100 runners, first round only",
  "100 runners",
] as const;
export type Origin = (typeof ORIGINS)[number];
/** Flares of the newcomer that are known when the belief is held against the truth. */
export const STAGES = [0, 5, 15] as const;

export interface Cell {
  readonly world: string;
  readonly flares: number;
  readonly origin: Origin;
  readonly rootMeanSquareError: number;
  readonly logScore: Average;
  /** Log score less that with the literature's prior, of the same newcomers. */
  readonly gain: Average;
  readonly coverage: Average;
}

const NEWCOMERS = 8;
const KNOWN = 100;

export function compare(world: World, clinics: number, seed: number): readonly Cell[] {
  const scores = Array.from({ length: clinics }, (_none, at) =>
    scoreClinic(world, random(seed * 1_000_003 + at)),
  );
  return STAGES.flatMap((flares) =>
    ORIGINS.map((origin): Cell => {
      const of = (from: Origin) => scores.map((clinic) => clinic.get(`${flares} ${from}`) ?? []);
      const perClinic = (from: Origin, what: (score: Score) => number) =>
        of(from).map((list) => list.reduce((sum, score) => sum + what(score), 0) / list.length);
      const logScores = perClinic(origin, ({ logScore }) => logScore);
      const before = perClinic("literature", ({ logScore }) => logScore);
      return {
        world: world.name,
        flares,
        origin,
        rootMeanSquareError: Math.sqrt(averageOf(perClinic(origin, ({ squaredError }) => squaredError)).mean),
        logScore: averageOf(logScores),
        gain: averageOf(logScores.map((score, at) => score - (before[at] ?? 0))),
        coverage: averageOf(perClinic(origin, ({ isCovered }) => Number(isCovered))),
      };
    }),
  );
}

/** By "flares origin", the scores of every newcomer and factor. */
function scoreClinic(world: World, source: Random): ReadonlyMap<string, readonly Score[]> {
  const sizes = { known: KNOWN, newcomers: NEWCOMERS, mostFlares: Math.max(...STAGES) };
  const { known, newcomers } = drawClinic(world, sizes, source);
  const priors = priorsBy(known, () => source.uniform());
  const scores = new Map<string, Score[]>();
  for (const flares of STAGES) {
    for (const [origin, ofOrigin] of priors) {
      const all = newcomers.flatMap(({ logOddsRatios, strata }) => {
        const believed = beliefs(strata.slice(0, flares), ofOrigin, () => source.uniform());
        return believed.map((one, at) => scoreOf(logOddsRatios[at] ?? 0, one));
      });
      scores.set(`${flares} ${origin}`, all);
    }
  }
  return scores;
}

function priorsBy(known: readonly Runner[], uniform: () => number): ReadonlyMap<Origin, Priors> {
  const firstParts = known.map(({ strata }) => partFrom(strata, LITERATURE, uniform));
  const pooled = (size: number) => {
    const parts = secondParts(known.slice(0, size), firstParts.slice(0, size), uniform);
    return pooledPriors(poolOf(parts));
  };
  return new Map<Origin, Priors>([
    ["literature", LITERATURE],
    ["5 runners", pooled(5)],
    ["20 runners", pooled(20)],
    ["100 runners, first round only", pooledPriors(poolOf(firstParts))],
    ["100 runners", pooled(KNOWN)],
  ]);
}

/** Each runner once more, with what the others let expect, which is taken out again. */
function secondParts(
  runners: readonly Runner[],
  parts: readonly RunnerPart[],
  uniform: () => number,
): readonly RunnerPart[] {
  const pool = poolOf(parts);
  return runners.map(({ strata }, at) =>
    partFrom(strata, pooledPriorsWithout(pool, parts[at] ?? { flares: 0, factors: {} }), uniform),
  );
}

function poolOf(parts: readonly RunnerPart[]) {
  const pool = poolRunners(parts, LITERATURE);
  if (!pool.ok) throw new Error(pool.error.message);
  return pool.value;
}

function beliefs(strata: Runner["strata"], priors: Priors, uniform: () => number): readonly Believed[] {
  const beforehand = FACTORS.map(({ id, prior }): Believed => priors[id] ?? prior);
  const analysis = strata.length === 0 ? null : analyse(strata, priors, uniform);
  return beforehand.map((prior, at) => {
    const effect = analysis?.effects[at]?.logOddsRatio;
    return effect?.kind === "computed" ? effect : prior;
  });
}
