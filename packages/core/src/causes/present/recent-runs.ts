import { byDayAndStart, isRunningSport, type Run } from "../../runs/index.ts";
import { addDays, type LocalDay, rangeHolds, trailingDays } from "../../time/index.ts";

/** What happened longer ago than this is history, not a cause of today's pain (backstride-cause-rules). */
export const RECENT_DAYS = 28;

/** The runs of the last 28 days, today included, oldest first. */
export function recentRuns(runs: readonly Run[], today: LocalDay): readonly Run[] {
  const window = trailingDays(addDays(today, 1), RECENT_DAYS);
  return runs
    .filter((run) => isRunningSport(run.sport) && run.day !== null && rangeHolds(window, run.day))
    .toSorted(byDayAndStart);
}
