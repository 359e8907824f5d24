import type { DayLog } from "../diary/index.ts";
import { addDays, type LocalDay } from "../time/index.ts";

/** What the log of a day says yes or no to. */
export type DayActivity = "strength" | "stretching";

/**
 * The newest day before another one with the activity, where every day between was told to be without. Null where a day
 * was not told of: it may have been such a day itself. `logs` have one for a day and are in the order of their days; they
 * are gone through once, because somebody who says no for years would be asked back over all of them on every day.
 */
export function lastToldDays(
  logs: readonly DayLog[],
  activity: DayActivity,
): (before: LocalDay) => LocalDay | null {
  const lastUpTo = new Map<LocalDay, LocalDay | null>();
  for (const { day, [activity]: said } of logs) {
    const earlier = lastUpTo.get(addDays(day, -1)) ?? null;
    lastUpTo.set(day, said === null ? null : said ? day : earlier);
  }
  return (before) => lastUpTo.get(addDays(before, -1)) ?? null;
}
