import { computed, type Measured, unavailable } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import { addDays, daysBetween, firstAtOrAfter, type LocalDay } from "../time/index.ts";

/** So many days in a row without a run are a break (backstride-running-break). */
export const BREAK_DAYS = 14;

/** The first run after a break. */
interface Comeback {
  readonly day: LocalDay;
  readonly runId: string;
  readonly lastRunId: string;
}

/**
 * Days since a runner came back from the last break, on any day: a break is at least 14 days in a row without a run, and
 * the day of the first run after it is 0. Make it once for all runs, which are sorted by day. During a break, and where
 * no break is known, there is none: what lies before the first known run nobody knows.
 */
export function breaksOf(sorted: readonly Run[]): (day: LocalDay) => Measured<number> {
  const comebacks: Comeback[] = [];
  const runDays: { readonly day: LocalDay; readonly id: string }[] = [];
  for (const { id, day } of sorted) {
    const last = runDays.at(-1);
    if (day === null || day === last?.day) continue;
    if (last !== undefined && daysBetween(day, last.day) > BREAK_DAYS) {
      comebacks.push({ day, runId: id, lastRunId: last.id });
    }
    runDays.push({ day, id });
  }
  return (day) => {
    const lastRun = lastUpTo(runDays, day);
    if (lastRun === null) return unavailable("noRuns", "No runs are known by that day.");
    const since = daysBetween(day, lastRun.day);
    if (since > BREAK_DAYS) {
      return unavailable("breakNow", `There has been no run for ${since - 1} days: the break is now.`);
    }
    const comeback = lastUpTo(comebacks, day);
    if (comeback === null) {
      return unavailable("noBreakKnown", `No break of ${BREAK_DAYS} days is known since your first run.`);
    }
    return computed(daysBetween(day, comeback.day), {
      unit: "days",
      version: "days-since-break/1",
      inputs: [comeback.lastRunId, comeback.runId],
    });
  };
}

/** The last of sorted entries that is not after `day`; null where all of them are. */
const lastUpTo = <Entry extends { readonly day: LocalDay }>(
  sorted: readonly Entry[],
  day: LocalDay,
): Entry | null => sorted[firstAtOrAfter(sorted, addDays(day, 1)) - 1] ?? null;
