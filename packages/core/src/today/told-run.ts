import type { DiaryEntry } from "../diary/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { daysBetween, type LocalDay } from "../time/index.ts";
import type { LastRun } from "./last-run.ts";

/** A run of which nothing but the diary tells, as long as its recording has not come in. */
export type ToldRun = Pick<LastRun, "day" | "daysAgo" | "pain" | "dayAfter">;

/** An entry so long after the beginning of a run that is known is about that one, past midnight too (backstride-today-rules). */
const ABOUT_A_KNOWN_RUN_MS = 12 * 3_600_000;

/**
 * The days after the last known run on which pain during or after a run was entered, 0 too, and no run is known: there was
 * one, and a run allowed on top of it would be one too many. Newest first; an entry that names a known run is about that one.
 */
export function toldRunsOf(
  runs: readonly Run[],
  diary: readonly DiaryEntry[],
  { today, lastRun }: { readonly today: LocalDay; readonly lastRun: LastRun | null },
): readonly ToldRun[] {
  const past = diary.filter(({ day }) => day <= today);
  const known = runs.filter(({ sport }) => isRunningSport(sport));
  const ids = new Set(runs.map(({ id }) => id));
  const about = past.filter(
    (entry) =>
      (entry.moment === "during-run" || entry.moment === "after-run") &&
      !(entry.runId !== null && ids.has(entry.runId)) &&
      !known.some((run) => isNear(run, entry)),
  );
  const days = [...new Set(about.map(({ day }) => day))].toSorted().toReversed();
  return days
    .filter((day) => lastRun === null || day > lastRun.day)
    .map((day) => ({
      day,
      daysAgo: daysBetween(today, day),
      pain: worstOf(about.filter((entry) => entry.day === day)),
      dayAfter: worstOf(past.filter((entry) => isOfDayAfter(entry, day))),
    }));
}

const isNear = ({ day, startedAt }: Run, entry: DiaryEntry): boolean =>
  day === entry.day ||
  (startedAt !== null && startedAt <= entry.at && entry.at - startedAt < ABOUT_A_KNOWN_RUN_MS);

const isOfDayAfter = ({ moment, day }: DiaryEntry, runDay: LocalDay): boolean =>
  (moment === "next-morning" || moment === "at-rest") && daysBetween(day, runDay) === 1;

const worstOf = (entries: readonly DiaryEntry[]): number | null =>
  entries.length === 0 ? null : Math.max(...entries.map(({ pain }) => pain));
