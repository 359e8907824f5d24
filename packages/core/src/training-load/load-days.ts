import { type Unavailable, unavailable } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import { daysBetween, type LocalDay } from "../time/index.ts";
import type { HeartRateProfile } from "./heart-rate-load.ts";
import { LOAD_UNITS, type LoadKind } from "./load-kind.ts";
import { loadOfRun } from "./load-of-run.ts";

/** The load of each day from the first run on, in one kind. */
export interface LoadDays {
  readonly kind: LoadKind;
  readonly firstDay: LocalDay;
  /** One for each day: zero on a day without a run, NaN where a run of that day has no load. */
  readonly loads: Float64Array;
  /** The runs of each day by id. */
  readonly runIds: readonly (readonly string[])[];
}

/** The days of runs that are sorted by day, up to and with `lastDay`; null where there is none. */
export function loadDaysOf(
  kind: LoadKind,
  sorted: readonly Run[],
  { lastDay, runner }: { readonly lastDay: LocalDay; readonly runner: HeartRateProfile },
): LoadDays | null {
  const firstDay = sorted[0]?.day ?? null;
  if (firstDay === null || firstDay > lastDay) return null;
  const count = daysBetween(lastDay, firstDay) + 1;
  const loads = new Float64Array(count);
  const runIds: string[][] = Array.from({ length: count }, () => []);
  for (const run of sorted) {
    if (run.day === null || run.day > lastDay) continue;
    const at = daysBetween(run.day, firstDay);
    const load = loadOfRun(kind, run, runner);
    loads[at] = (loads[at] ?? 0) + (load.kind === "computed" ? load.value : Number.NaN);
    runIds[at]?.push(run.id);
  }
  return { kind, firstDay, loads, runIds };
}

/** Some days in a row with known loads. */
export interface LoadWindow {
  readonly kind: "window";
  readonly unit: string;
  readonly loads: Float64Array;
  readonly runIds: readonly string[];
  /** On how many of them there was a run. */
  readonly runDays: number;
}

/** The `count` days up to and with `day`; unavailable where they begin before the first run or hold one without load. */
export function windowUpTo(days: LoadDays | null, day: LocalDay, count: number): LoadWindow | Unavailable {
  if (days === null) return unavailable("noRuns", "No runs are known yet.");
  const end = daysBetween(day, days.firstDay) + 1;
  if (end < count) {
    return unavailable("noRunsThatEarly", `Your first known run is less than ${count} days before.`);
  }
  const loads = days.loads.subarray(end - count, end);
  if (loads.some(Number.isNaN)) {
    return unavailable("aRunHasNoLoad", `At least one run of the ${count} days has no ${WANTED[days.kind]}.`);
  }
  const runs = days.runIds.slice(end - count, end);
  return {
    kind: "window",
    unit: LOAD_UNITS[days.kind],
    loads,
    runIds: runs.flat(),
    runDays: runs.filter((ids) => ids.length > 0).length,
  };
}

/** What a run without a load is lacking. */
export const WANTED: Readonly<Record<LoadKind, string>> = {
  "heart-rate": "heart-rate load",
  effort: "effort given by you",
  distance: "distance",
};

export const sumOf = (loads: Float64Array): number => loads.reduce((sum, load) => sum + load, 0);
