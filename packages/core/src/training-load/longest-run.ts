import { isRunningSport, type Run } from "../runs/index.ts";
import { type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import { type Kilometres, kilometresFromMetres, metres } from "../units/index.ts";

export interface LongestRun {
  readonly runId: string;
  readonly distanceKm: Kilometres;
}

/** The longest run of the `days` days before `day` (that day itself not counted); null where there is none. */
export function longestRunBefore(runs: readonly Run[], day: LocalDay, days: number): LongestRun | null {
  const window = trailingDays(day, days);
  let longest: LongestRun | null = null;
  for (const run of runs) {
    if (!isRunningSport(run.sport) || run.day === null || run.distanceM === null) continue;
    if (!rangeHolds(window, run.day)) continue;
    const distanceKm = kilometresFromMetres(metres(run.distanceM));
    if (longest === null || distanceKm > longest.distanceKm) longest = { runId: run.id, distanceKm };
  }
  return longest;
}
