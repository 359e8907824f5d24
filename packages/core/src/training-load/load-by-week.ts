import { usualRunningOf } from "../back-load/index.ts";
import type { Measured } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import { addDays, type DayRange, type LocalDay } from "../time/index.ts";
import { downhillOfRuns } from "./downhill.ts";
import { type EwmaLoad, ewmaLoad } from "./ewma-load.ts";
import { fastShareOfRuns } from "./fast-share.ts";
import type { HeartRateProfile } from "./heart-rate-load.ts";
import { type LoadDays, loadDaysOf } from "./load-days.ts";
import type { LoadKind } from "./load-kind.ts";
import { type MonotonyAndStrain, monotonyAndStrain } from "./monotony-and-strain.ts";
import { runsByDay, runsWithin } from "./runs-by-day.ts";
import { weekLoad } from "./weekly-change.ts";

/** What is known of the load of a week in one kind; the averages are those of its last day. */
export interface WeekOfKind {
  readonly load: Measured<number>;
  readonly monotony: Measured<MonotonyAndStrain>;
  readonly ewma: Measured<EwmaLoad>;
}

export interface LoadWeek {
  /** Seven days; the last week ends with today. */
  readonly days: DayRange;
  readonly runs: number;
  readonly byKind: Readonly<Record<LoadKind, WeekOfKind>>;
  readonly fastShare: Measured<number>;
  readonly downhillM: Measured<number>;
}

/**
 * The last `count` weeks, counted back from `today`, oldest first. Those that do not lie wholly after the first known run
 * are left out: what was run before it nobody knows.
 */
export function loadByWeek(
  activities: readonly Run[],
  {
    today,
    count,
    runner,
  }: { readonly today: LocalDay; readonly count: number; readonly runner: HeartRateProfile },
): readonly LoadWeek[] {
  const sorted = runsByDay(activities, today);
  const firstDay = sorted[0]?.day;
  if (firstDay === undefined) return [];
  const usualOn = usualRunningOf(sorted);
  const ofKind = (kind: LoadKind) => loadDaysOf(kind, sorted, { lastDay: today, runner });
  const kinds: DaysByKind = {
    "heart-rate": ofKind("heart-rate"),
    effort: ofKind("effort"),
    distance: ofKind("distance"),
  };
  return Array.from({ length: count }, (_, index) => {
    const end = addDays(today, 1 - 7 * (count - 1 - index));
    return { start: addDays(end, -7), end };
  })
    .filter(({ start }) => start >= firstDay)
    .map((days) => {
      const runs = runsWithin(sorted, days);
      return {
        days,
        runs: runs.length,
        byKind: weekByKind(kinds, addDays(days.end, -1)),
        fastShare: fastShareOfRuns(runs, usualOn),
        downhillM: downhillOfRuns(runs),
      };
    });
}

type DaysByKind = Readonly<Record<LoadKind, LoadDays | null>>;

function weekByKind(kinds: DaysByKind, lastDay: LocalDay): Readonly<Record<LoadKind, WeekOfKind>> {
  const of = (days: LoadDays | null): WeekOfKind => ({
    load: weekLoad(days, lastDay),
    monotony: monotonyAndStrain(days, lastDay).measured,
    ewma: ewmaLoad(days, lastDay).measured,
  });
  return { "heart-rate": of(kinds["heart-rate"]), effort: of(kinds.effort), distance: of(kinds.distance) };
}
