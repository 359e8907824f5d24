import type { DayLog } from "../diary/index.ts";
import type { Shoe } from "../footwear/index.ts";
import type { RunnerProfile } from "../runner/index.ts";
import { byDayAndStart, isRunningSport, type Run } from "../runs/index.ts";
import { compareDays, type DayRange, firstAtOrAfter, type LocalDay } from "../time/index.ts";
import { daysInARow } from "./days-in-a-row.ts";
import { type DayActivity, lastToldDays } from "./last-told-day.ts";
import { type LoadContexts, loadContextsOf } from "./load-of-runs.ts";

/** All of a runner that an exposure may need, put in order once: asking for one run looks at a few others alone. */
export interface ExposureContext {
  /** The runs of some days, oldest first. */
  readonly runsWithin: (days: DayRange) => readonly Run[];
  /** Days with a run without a day between, up to and with a day; 0 on one without. */
  readonly daysInARow: (day: LocalDay) => number;
  /** The newest run before the day. */
  readonly lastRunBefore: (day: LocalDay) => Run | null;
  readonly firstDay: LocalDay | null;
  readonly loads: LoadContexts;
  readonly shoeOf: (run: Run) => Shoe | null;
  /** The runs in the shoe of a run, oldest first. */
  readonly runsInSameShoe: (run: Run) => readonly Run[];
  readonly dayLog: (day: LocalDay) => DayLog | null;
  /** The newest day before the day with the activity; null where a day between was not told of. */
  readonly lastToldDay: (activity: DayActivity, before: LocalDay) => LocalDay | null;
  /** The first day of the log. */
  readonly firstLogDay: LocalDay | null;
}

export interface ExposureInput {
  readonly runs: readonly Run[];
  readonly shoes: readonly Shoe[];
  readonly runner: RunnerProfile;
  readonly dayLogs: readonly DayLog[];
}

export function exposureContext({ runs: all, shoes, runner, dayLogs }: ExposureInput): ExposureContext {
  const runs = all
    .flatMap((run) => (run.day !== null && isRunningSport(run.sport) ? [{ ...run, day: run.day }] : []))
    .toSorted(byDayAndStart);
  const shoesById = new Map(shoes.map((shoe) => [shoe.id, shoe]));
  const runsByShoe = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.shoeId === null) continue;
    const inIt = runsByShoe.get(run.shoeId) ?? [];
    runsByShoe.set(run.shoeId, inIt);
    inIt.push(run);
  }
  const logs = dayLogs.toSorted((left, right) => compareDays(left.day, right.day));
  const logByDay = new Map(logs.map((log) => [log.day, log]));
  const toldLogs = [...logByDay.values()];
  const lastToldDay = {
    strength: lastToldDays(toldLogs, "strength"),
    stretching: lastToldDays(toldLogs, "stretching"),
  };
  const inARow = daysInARow(runs.map(({ day }) => day));
  return {
    runsWithin: ({ start, end }) => runs.slice(firstAtOrAfter(runs, start), firstAtOrAfter(runs, end)),
    lastRunBefore: (day) => runs[firstAtOrAfter(runs, day) - 1] ?? null,
    daysInARow: (day) => inARow.get(day) ?? 0,
    firstDay: runs[0]?.day ?? null,
    loads: loadContextsOf(all, shoes, runner),
    shoeOf: ({ shoeId }) => (shoeId === null ? null : (shoesById.get(shoeId) ?? null)),
    runsInSameShoe: ({ shoeId }) => (shoeId === null ? [] : (runsByShoe.get(shoeId) ?? [])),
    dayLog: (day) => logByDay.get(day) ?? null,
    lastToldDay: (activity, before) => lastToldDay[activity](before),
    firstLogDay: logs[0]?.day ?? null,
  };
}
