import type { RunRow } from "@backstride/server/api";
import { shiftDay, weekdayIndex } from "../../format/days.ts";
import { type RunTotals, totalsOf } from "./run-totals.ts";
import type { Grouping } from "./runs-search.ts";

/** The runs of one month or week. */
export interface RunGroup {
  /** "2026-11" for a month, the Monday's "2026-11-23" for a week, "none" for runs without a day. */
  readonly key: string;
  readonly runs: readonly RunRow[];
  readonly totals: RunTotals;
}

export const NO_DAY = "none";

/** The runs by month or by week from Monday on, newest first; those without a day come last. */
export function groupRuns(runs: readonly RunRow[], by: Grouping): readonly RunGroup[] {
  const groups = new Map<string, RunRow[]>();
  for (const run of runs.toSorted(newestFirst)) {
    const key = keyOf(run.day, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [run]);
    else group.push(run);
  }
  return [...groups].map(([key, grouped]) => ({ key, runs: grouped, totals: totalsOf(grouped) }));
}

/** By day, which the runner may have corrected, then by the time of day. */
function newestFirst(left: RunRow, right: RunRow): number {
  const byDay = (right.day ?? "").localeCompare(left.day ?? "");
  return byDay !== 0 ? byDay : (right.startedAt ?? "").localeCompare(left.startedAt ?? "");
}

function keyOf(day: string | null, by: Grouping): string {
  if (day === null) return NO_DAY;
  return by === "month" ? day.slice(0, 7) : shiftDay(day, -weekdayIndex(day));
}
