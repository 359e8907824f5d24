import type { Run } from "../runs/index.ts";
import { type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import { type Kilometres, kilometres } from "../units/index.ts";
import { type LongestRun, longestRunBefore } from "./longest-run.ts";
import { SPIKE_BOUNDS, SPIKE_WINDOW_DAYS } from "./session-spike.ts";

/**
 * What bounds the next run: the longest of `takenWell` in the 30 days before `day`, where one that was itself more than a
 * tenth longer than the longest of the 30 days before it counts as a tenth longer (backstride-today-rules). One run of 30 km
 * after runs of 10 is no reason for one of 33; a second one that long is a measure. Null where there is none.
 */
export function runAsMeasure(
  takenWell: readonly Run[],
  all: readonly Run[],
  day: LocalDay,
): LongestRun | null {
  const window = trailingDays(day, SPIKE_WINDOW_DAYS);
  let measure: LongestRun | null = null;
  for (const run of takenWell) {
    if (run.day === null || !rangeHolds(window, run.day)) continue;
    const own = longestRunBefore([run], day, SPIKE_WINDOW_DAYS);
    if (own === null) continue;
    const before = longestRunBefore(all, run.day, SPIKE_WINDOW_DAYS);
    // A watch that measured no distance is no run of no length.
    const isFirst = before === null || before.distanceKm <= 0;
    const distanceKm = isFirst ? own.distanceKm : smaller(own.distanceKm, before.distanceKm);
    if (measure === null || distanceKm > measure.distanceKm) measure = { runId: run.id, distanceKm };
  }
  return measure;
}

/** A tenth more than a measure, metres, rounded down to a hundred. */
export const boundFromKilometres = (measure: Kilometres): number =>
  Math.floor(measure * SPIKE_BOUNDS.small * 10) * 100;

const smaller = (own: Kilometres, before: Kilometres): Kilometres =>
  kilometres(Math.min(own, before * SPIKE_BOUNDS.small));
