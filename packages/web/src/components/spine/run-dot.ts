import type { DayLoad } from "./day-load.ts";

/** The dot of a usual hour; its area goes with the load, within what can be seen and what leaves room for the words. */
const RADIUS_OF_USUAL_HOUR = 5;
const LEAST_RADIUS = 2.5;
const MOST_RADIUS = 10;

/** How the run of a day is drawn: filled with a size by its load, or a ring where that is not known. */
export interface RunDot {
  readonly radius: number;
  readonly isRing: boolean;
}

/** `load` is undefined where loads are not shown at all: a plain dot, that says no more than that there was a run. */
export function runDotOf(load: DayLoad | undefined): RunDot {
  if (load === undefined) return { radius: RADIUS_OF_USUAL_HOUR, isRing: false };
  if (load.kind === "unknown") return { radius: RADIUS_OF_USUAL_HOUR, isRing: true };
  const radius = RADIUS_OF_USUAL_HOUR * Math.sqrt(load.index / 100);
  return { radius: Math.min(MOST_RADIUS, Math.max(LEAST_RADIUS, radius)), isRing: false };
}
