import { type Ground, groundOf, type Run } from "../runs/index.ts";

/** How much of a shoe's running was on one kind of ground. */
export interface GroundOfShoe {
  /** Null for the runs whose ground neither the runner nor the watch told. */
  readonly ground: Ground | null;
  readonly runs: number;
  /** Of the runs whose distance is known, metres; null where none has one. */
  readonly distanceM: number | null;
}

/** Where the runs in a shoe were, by the word for the whole of each run, the most runs first. */
export function groundsOfShoe(inIt: readonly Run[]): readonly GroundOfShoe[] {
  const grounds = new Map<Ground | null, GroundOfShoe>();
  for (const run of inIt) {
    const ground = groundOf(run);
    const sum = grounds.get(ground) ?? { ground, runs: 0, distanceM: null };
    const distanceM = run.distanceM === null ? sum.distanceM : (sum.distanceM ?? 0) + run.distanceM;
    grounds.set(ground, { ground, runs: sum.runs + 1, distanceM });
  }
  return [...grounds.values()].toSorted((left, right) => right.runs - left.runs);
}
