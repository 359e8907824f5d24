import { byDayAndStart, isRunningSport, type Run } from "../runs/index.ts";
import { type DayRange, firstAtOrAfter, type LocalDay } from "../time/index.ts";

/** A run of which the day is known. */
export type DatedRun = Run & { readonly day: LocalDay };

/** The runs that have a day, up to and with `today`, oldest first. Activities that are not runs are left out. */
export function runsByDay(activities: readonly Run[], today: LocalDay): readonly DatedRun[] {
  return activities
    .filter((run): run is DatedRun => isRunningSport(run.sport) && run.day !== null && run.day <= today)
    .toSorted(byDayAndStart);
}

/** Those of `sorted` that lie in `days`. */
export function runsWithin(sorted: readonly DatedRun[], days: DayRange): readonly DatedRun[] {
  return sorted.slice(firstAtOrAfter(sorted, days.start), firstAtOrAfter(sorted, days.end));
}
