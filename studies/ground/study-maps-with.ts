import { random } from "../../packages/core/src/simulation/index.ts";
import { type MapWay, matchTrack } from "../../packages/core/src/terrain/index.ts";
import { type NearWays, nearWays } from "./map/near-ways.ts";
import type { StudyMap } from "./map/study-map.ts";
import { nearestWay } from "./matching/nearest-way.ts";
import { addScore, noScore, type Score, type Truth } from "./matching/score.ts";
import { addSureness, noSureness, type Sureness } from "./matching/sureness.ts";
import { randomWalk, stepsOf, type TrueRun } from "./runs/random-walk.ts";
import { type Recorder, recordedRun } from "./runs/recorded-run.ts";
import { truthOf } from "./runs/truth-of.ts";

const LENGTH_M = 8000;
/** A walk to and fro on an island of the map is taken again, so often. */
const LEAST_WAYS = 6;
const MOST_TRIES = 100;

/** How well runs on maps of one name with one noise were matched. */
export interface Outcome {
  readonly map: string;
  readonly recorder: Recorder;
  readonly matched: Score;
  readonly nearest: Score;
  /** The part of the metres that is right where their commonest class is said of every metre. */
  readonly commonest: number;
  readonly sureness: readonly Sureness[];
  /** Of the processor, for one run. */
  readonly meanMs: number;
}

interface LaidRun {
  readonly map: StudyMap;
  readonly near: NearWays;
  readonly wayById: ReadonlyMap<number, MapWay>;
  readonly run: TrueRun;
  readonly truth: readonly Truth[];
}

/** Lays the runs of the seed on the maps, as many on each, and matches each run as each recorder has it. */
export function studyMapsWith(
  maps: readonly StudyMap[],
  recorders: readonly Recorder[],
  { seed, runs }: { readonly seed: number; readonly runs: number },
): readonly Outcome[] {
  const laid = maps.flatMap((map, at) =>
    layRuns(map, 1000 * seed + at * runs, Math.ceil(runs / maps.length)),
  );
  const counts = new Map<string, number>();
  for (const { truth } of laid) {
    for (const { surface } of truth) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const commonest = Math.max(...counts.values()) / all;
  return recorders.map((recorder) => {
    const outcome = { matched: noScore(), nearest: noScore(), sureness: noSureness(), meanMs: 0 };
    laid.forEach(({ map, near, wayById, run, truth }, index) => {
      const track = recordedRun(run, recorder, random(1_000_000 + 1000 * seed + index));
      const before = process.cpuUsage();
      const stretches = matchTrack(track, map.ways);
      const { user, system } = process.cpuUsage(before);
      outcome.meanMs += (user + system) / 1000 / laid.length;
      const told = { run, truth, track };
      addScore(outcome.matched, told, stretches);
      addScore(outcome.nearest, told, nearestWay(track, near));
      addSureness(outcome.sureness, told, stretches, wayById);
    });
    return { map: maps[0]?.name ?? "", recorder, commonest, ...outcome };
  });
}

function layRuns(map: StudyMap, firstSeed: number, runs: number): readonly LaidRun[] {
  const steps = stepsOf(map.ways);
  const near = nearWays(map.ways);
  const wayById = new Map(map.ways.map((way) => [way.id, way] as const));
  return Array.from({ length: runs }, (_none, index) => {
    const chance = random(firstSeed + index);
    const run = longWalk(() => randomWalk(map.ways, steps, LENGTH_M, chance));
    return { map, near, wayById, run, truth: truthOf(run, map.ways, near) };
  });
}

function longWalk(walk: () => TrueRun): TrueRun {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const run = walk();
    if ((run.alongM.at(-1) ?? 0) > LENGTH_M / 2 && new Set(run.way).size >= LEAST_WAYS) return run;
  }
  throw new Error(`no walk of ${LENGTH_M / 2} m found in ${MOST_TRIES} tries`);
}
