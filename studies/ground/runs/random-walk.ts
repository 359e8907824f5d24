import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { greatCircleM, type MapWay } from "../../../packages/core/src/terrain/index.ts";

/** Where a run really went, a place for each second. */
export interface TrueRun {
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
  /** Metres from the start. */
  readonly alongM: Float64Array;
  /** The way underfoot, its place in the list of ways. */
  readonly way: Int32Array;
}

interface Step {
  readonly way: number;
  readonly fromAt: number;
  readonly toAt: number;
}

const SPEED_M_PER_S = 3;
/** The larger, the more often the walk goes straight on where ways meet. */
const STRAIGHTNESS = 2;

/** Of each node of the ways the steps to its neighbours. */
export type Steps = ReadonlyMap<string, readonly Step[]>;

const nodeOf = (way: MapWay, at: number): string => `${way.latitudeDeg[at]},${way.longitudeDeg[at]}`;

export function stepsOf(ways: readonly MapWay[]): Steps {
  const steps = new Map<string, Step[]>();
  const add = (step: Step, way: MapWay): void => {
    const node = nodeOf(way, step.fromAt);
    const known = steps.get(node);
    if (known === undefined) steps.set(node, [step]);
    else known.push(step);
  };
  ways.forEach((way, index) => {
    for (let at = 1; at < way.latitudeDeg.length; at += 1) {
      add({ way: index, fromAt: at - 1, toAt: at }, way);
      add({ way: index, fromAt: at, toAt: at - 1 }, way);
    }
  });
  return steps;
}

/**
 * A walk of `lengthM` from a random node: where ways meet it takes a random one, sooner straight on than round a corner,
 * and back only at a dead end.
 */
export function randomWalk(ways: readonly MapWay[], steps: Steps, lengthM: number, chance: Random): TrueRun {
  const starts = [...steps.values()];
  let step = pick(starts[chance.between(0, starts.length - 1)] ?? [], () => 1, chance);
  const rows = {
    latitudeDeg: [] as number[],
    longitudeDeg: [] as number[],
    alongM: [] as number[],
    way: [] as number[],
  };
  let behindM = 0;
  let nextM = 0;
  while (step !== null && behindM < lengthM) {
    const way = ways[step.way];
    if (way === undefined) break;
    const [fromNorth = 0, fromEast = 0] = [way.latitudeDeg[step.fromAt], way.longitudeDeg[step.fromAt]];
    const [toNorth = 0, toEast = 0] = [way.latitudeDeg[step.toAt], way.longitudeDeg[step.toAt]];
    const stepM = greatCircleM(fromNorth, fromEast, toNorth, toEast);
    for (; nextM < behindM + stepM; nextM += SPEED_M_PER_S) {
      const part = (nextM - behindM) / stepM;
      rows.latitudeDeg.push(fromNorth + part * (toNorth - fromNorth));
      rows.longitudeDeg.push(fromEast + part * (toEast - fromEast));
      rows.alongM.push(nextM);
      rows.way.push(step.way);
    }
    behindM += stepM;
    step = nextStep(step, way, ways, steps, chance);
  }
  return {
    latitudeDeg: Float64Array.from(rows.latitudeDeg),
    longitudeDeg: Float64Array.from(rows.longitudeDeg),
    alongM: Float64Array.from(rows.alongM),
    way: Int32Array.from(rows.way),
  };
}

function nextStep(
  last: Step,
  way: MapWay,
  ways: readonly MapWay[],
  steps: Steps,
  chance: Random,
): Step | null {
  const all = steps.get(nodeOf(way, last.toAt)) ?? [];
  const isBack = (step: Step): boolean =>
    step.way === last.way && step.toAt === last.fromAt && step.fromAt === last.toAt;
  const onwards = all.filter((step) => !isBack(step));
  const heading = headingOf(way, last);
  const weightOf = (step: Step): number => {
    const next = ways[step.way];
    return next === undefined ? 0 : Math.exp(STRAIGHTNESS * Math.cos(headingOf(next, step) - heading));
  };
  return pick(onwards.length > 0 ? onwards : all, weightOf, chance);
}

function headingOf(way: MapWay, { fromAt, toAt }: Step): number {
  const latitude = way.latitudeDeg[fromAt] ?? 0;
  const north = (way.latitudeDeg[toAt] ?? 0) - latitude;
  const east = (way.longitudeDeg[toAt] ?? 0) - (way.longitudeDeg[fromAt] ?? 0);
  return Math.atan2(east * Math.cos((latitude * Math.PI) / 180), north);
}

function pick(steps: readonly Step[], weightOf: (step: Step) => number, chance: Random): Step | null {
  const weights = steps.map(weightOf);
  let left = chance.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, step] of steps.entries()) {
    left -= weights[at] ?? 0;
    if (left < 0) return step;
  }
  return null;
}
