import { isRunningSport, type Run } from "../runs/index.ts";
import { compareDays, type DayRange, type LocalDay } from "../time/index.ts";

/** A run of which the day is known. */
export type DatedRun = Run & { readonly day: LocalDay };

/** The runs that have a day, up to and with `today`, oldest first. Activities that are not runs are left out. */
export function runsByDay(activities: readonly Run[], today: LocalDay): readonly DatedRun[] {
  return activities
    .filter((run): run is DatedRun => isRunningSport(run.sport) && run.day !== null && run.day <= today)
    .toSorted(
      (left, right) => compareDays(left.day, right.day) || (left.startedAt ?? 0) - (right.startedAt ?? 0),
    );
}

/** Those of `sorted` that lie in `days`. */
export function runsWithin(sorted: readonly DatedRun[], days: DayRange): readonly DatedRun[] {
  return sorted.slice(firstFrom(sorted, days.start), firstFrom(sorted, days.end));
}

/** Where the first run lies that is not before `day`. */
function firstFrom(sorted: readonly DatedRun[], day: LocalDay): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = sorted[middle];
    if (run !== undefined && run.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
