import { type DiaryEntry, isGroinRegion, isLegRegion } from "../diary/index.ts";
import { daysBetween, type LocalDay } from "../time/index.ts";
import { median } from "../units/index.ts";
import { LAST_DAYS, LAST_RUN_COUNTS_DAYS, USUAL_FROM_DAYS, USUAL_OVER_DAYS } from "./thresholds.ts";
import type { TodayInput } from "./today-input.ts";

// More entries can only make these higher, never lower: whoever tells more of pain is not told to run more.

/** Pain as it was entered, and on which day. */
export interface KnownPain {
  readonly pain: number;
  readonly day: LocalDay;
}

type Known = Pick<TodayInput, "today" | "entries" | "lastRun">;
type KnownAndTold = Known & Pick<TodayInput, "toldRuns">;

/** Was there a run so many days ago, by the runs that are known or by the diary alone? */
export const hasRunBack = (
  { lastRun, toldRuns }: Pick<TodayInput, "lastRun" | "toldRuns">,
  days: number,
): boolean => lastRun?.daysAgo === days || toldRuns.some(({ daysAgo }) => daysAgo === days);

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

/** The safety check asks about the same days, today included (backstride-today-rules). */
const SEVERE_COUNTS_DAYS = 7;

/** The worst of the last seven days, by the safety check or the diary; null where neither tells. */
export function worstOfSevenDays({
  answers,
  entries,
  today,
}: Pick<TodayInput, "answers" | "entries" | "today">): number | null {
  const answered = answers["pain-severity"];
  const entered = entries.filter(({ day }) => daysBetween(today, day) < SEVERE_COUNTS_DAYS);
  const told = [...(typeof answered === "number" ? [answered] : []), ...entered.map(({ pain }) => pain)];
  return told.length === 0 ? null : Math.max(...told);
}

/** Pain that was drawn in the groin: for three days it rests (pain-in-the-groin). */
export const isPainInTheGroin = ({ pain, regions }: DiaryEntry): boolean =>
  pain > 0 && regions.some(isGroinRegion);

/** Pain that was drawn in a leg: for three days it rests, examined or not (pain-down-the-leg). */
export const isPainInALeg = ({ pain, regions }: DiaryEntry): boolean => pain > 0 && regions.some(isLegRegion);

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

const isOfMorningOrRest = ({ moment }: DiaryEntry): boolean =>
  moment === "next-morning" || moment === "at-rest";

/**
 * The worst of this morning: entered as the morning after a run, or at rest where the last run was yesterday. Null where
 * there is no such entry.
 */
export const worstOfMorning = ({ entries, today, ...ran }: KnownAndTold): number | null =>
  worstOf(
    entries.filter(
      (entry) =>
        entry.day === today &&
        (entry.moment === "next-morning" || (isOfMorningOrRest(entry) && hasRunBack(ran, 1))),
    ),
  )?.pain ?? null;

/**
 * The worst of this morning where the run before it had its own next morning one or two days ago, at rest too: a run that
 * had not settled by then has not settled because a day has gone by. Null where there is no such run or entry.
 */
export const worstOfLaterMorning = ({ entries, today, lastRun }: Known): number | null =>
  lastRun === null || lastRun.daysAgo < 2 || lastRun.daysAgo > LAST_DAYS
    ? null
    : (worstOf(entries.filter((entry) => entry.day === today && isOfMorningOrRest(entry)))?.pain ?? null);

/**
 * The runner's usual level: the median of the daily worst of mornings and at rest, of the ten days before the last three, so
 * that neither a bad run nor pain that comes with running makes its own morning usual. Null with fewer than three such
 * days entered: what is usual is then not known.
 */
export function usualLevel({ entries, today }: Pick<TodayInput, "entries" | "today">): number | null {
  const worst = new Map<LocalDay, number>();
  for (const entry of entries) {
    const daysAgo = daysBetween(today, entry.day);
    const isOfThem = daysAgo > LAST_DAYS && daysAgo <= LAST_DAYS + USUAL_OVER_DAYS;
    if (isOfThem && isOfMorningOrRest(entry))
      worst.set(entry.day, Math.max(entry.pain, worst.get(entry.day) ?? 0));
  }
  return worst.size < USUAL_FROM_DAYS ? null : median([...worst.values()]);
}
