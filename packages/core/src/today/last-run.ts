import type { DiaryEntry } from "../diary/index.ts";
import type { Run } from "../runs/index.ts";
import { daysBetween, type LocalDay } from "../time/index.ts";
import { painOfRuns, runsByDay } from "../training-load/index.ts";

/** The newest run of which the day is known, and what was told of it. */
export interface LastRun {
  readonly id: string;
  readonly day: LocalDay;
  /** 0 for a run of today. */
  readonly daysAgo: number;
  /** Ids of all runs of that day. */
  readonly idsOfDay: readonly string[];
  /** The worst that was entered about it: during it, after it, the next morning. Null: nothing was; it is no zero. */
  readonly pain: number | null;
  /**
   * The worst of the day after it, the next morning or at rest, and of any later morning that names it. Null: the day after
   * was not entered, and so it is not known to have settled.
   */
  readonly dayAfter: number | null;
}

/** The last run up to `today`; null where none with a day is known. */
export function lastRunOf(
  runs: readonly Run[],
  diary: readonly DiaryEntry[],
  today: LocalDay,
): LastRun | null {
  const dated = runsByDay(runs, today);
  const run = dated.at(-1);
  if (run === undefined) return null;
  const past = diary.filter((entry) => entry.day <= today);
  const nextMornings = past.filter(({ moment }) => moment === "next-morning");
  const atRest = past
    .filter(({ moment, day }) => moment === "at-rest" && daysBetween(day, run.day) === 1)
    .map(({ pain }) => pain);
  const painAmong = (mornings: readonly DiaryEntry[]): readonly number[] => {
    const pain = painOfRuns(dated, mornings).get(run.id);
    return pain === undefined ? [] : [pain];
  };
  // A morning of later days can tell that a run did harm, but not that it had settled by the next one.
  const dayAfter = [
    ...atRest,
    ...painAmong(nextMornings.filter(({ day }) => daysBetween(day, run.day) <= 1)),
  ];
  return {
    id: run.id,
    day: run.day,
    daysAgo: daysBetween(today, run.day),
    idsOfDay: dated.flatMap(({ id, day }) => (day === run.day ? [id] : [])),
    pain: painOfRuns(dated, past).get(run.id) ?? null,
    dayAfter: dayAfter.length === 0 ? null : Math.max(...dayAfter, ...painAmong(nextMornings)),
  };
}
