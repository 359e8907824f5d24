import type { DiaryEntry } from "../diary/index.ts";
import { daysBetween, type LocalDay } from "../time/index.ts";
import { median } from "../units/index.ts";
import { LAST_DAYS, LAST_RUN_COUNTS_DAYS, USUAL_FROM_DAYS } from "./thresholds.ts";
import type { TodayInput } from "./today-input.ts";

// More entries can only make these higher, never lower: whoever tells more of pain is not told to run more.

/** Pain as it was entered, and on which day. */
export interface KnownPain {
  readonly pain: number;
  readonly day: LocalDay;
}

type Known = Pick<TodayInput, "today" | "entries" | "lastRun">;

/** The worst pain entered today, of any moment; null where nothing was entered. */
export const worstOfToday = ({ entries, today }: Known): number | null =>
  worstOf(entries.filter(({ day }) => day === today))?.pain ?? null;

/** The worst of the three days before today, of any moment, at rest too; null where nothing was entered. */
export const worstOfLastDays = ({ entries, today }: Known): KnownPain | null =>
  worstOf(entries.filter(({ day }) => day < today && daysBetween(today, day) <= LAST_DAYS));

/**
 * The worst about running from the last known run on: during a run, after one, on a morning after, and whatever names it.
 * Entries about a run that is not known count with it. Null where nothing was entered in the last 14 days.
 */
export const worstSinceLastRun = ({ entries, today, lastRun }: Known): KnownPain | null =>
  worstOf(
    entries.filter(
      (entry) => daysBetween(today, entry.day) <= LAST_RUN_COUNTS_DAYS && isSince(entry, lastRun),
    ),
  );

/** The worst of what counts from before today; null where nothing was entered. */
export function worstBefore(known: Known): KnownPain | null {
  const found = [worstOfLastDays(known), worstSinceLastRun(known)].filter((pain) => pain !== null);
  return worstOf(found.filter(({ day }) => day < known.today));
}

function isSince({ moment, day, runId }: DiaryEntry, lastRun: TodayInput["lastRun"]): boolean {
  if (lastRun !== null && runId !== null && lastRun.idsOfDay.includes(runId)) return true;
  if (moment === "at-rest") return false;
  if (lastRun === null) return true;
  // The morning of the last run's own day was the morning after the run before it.
  return moment === "next-morning" ? day > lastRun.day : day >= lastRun.day;
}

/** When it was, for a sentence: the day is told from today, so that it reads the same whatever the calendar says. */
export function whenOf(day: LocalDay, today: LocalDay): string {
  const days = daysBetween(today, day);
  return days === 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`;
}

/** The worst; of equally bad ones the latest. */
function worstOf(pains: readonly KnownPain[]): KnownPain | null {
  return pains.reduce<KnownPain | null>(
    (worst, { pain, day }) =>
      worst === null || pain > worst.pain || (pain === worst.pain && day > worst.day) ? { pain, day } : worst,
    null,
  );
}

/**
 * The worst of this morning: entered as the morning after a run, or at rest where the last run was yesterday. Null where
 * there is no such entry.
 */
export const worstOfMorning = ({ entries, today, lastRun }: Known): number | null =>
  worstOf(
    entries.filter(
      ({ day, moment }) =>
        day === today && (moment === "next-morning" || (moment === "at-rest" && lastRun?.daysAgo === 1)),
    ),
  )?.pain ?? null;

/**
 * The runner's usual level: the median of the daily worst of the ten days before the last three, so that a bad run can't
 * make its own morning usual. Null with fewer than three days entered: what is usual is then not known.
 */
export function usualLevel({ pain, today }: Pick<TodayInput, "pain" | "today">): number | null {
  const days = pain.recentDays.filter(({ day }) => daysBetween(today, day) > LAST_DAYS);
  return days.length < USUAL_FROM_DAYS ? null : median(days.map(({ pain: worst }) => worst));
}
