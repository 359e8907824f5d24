import { daysBetween, type LocalDay } from "../time/index.ts";
import { median } from "../units/index.ts";
import type { DiaryEntry, PainMoment } from "./entry.ts";
import { type DailyPain, worstByDay } from "./worst-by-day.ts";

/** How the back is, as far as the diary tells. A null is "not entered", never "no pain". */
export interface PainSummary {
  /** The latest entry of today that is not about the run itself: how the back is now. */
  readonly now: DiaryEntry | null;
  /** The latest entries about a run in the last three days, by moment. */
  readonly duringLastRun: DiaryEntry | null;
  readonly afterLastRun: DiaryEntry | null;
  readonly nextMorning: DiaryEntry | null;
  /** Worst pain of each of the last 14 days that has an entry, today included, oldest first. */
  readonly recentDays: readonly DailyPain[];
  /** Median of the daily worst over those days without today: the runner's level before today. */
  readonly usualPain: number | null;
}

/** How long an entry about a run speaks of the last one (a choice of this project). */
const RECENT_DAYS = 3;
/** The days whose median is the level (backstride-flare-definition). */
const LEVEL_DAYS = 14;

/** The state of the back on `today`. Entries of later days are left out: nobody knows tomorrow. */
export function painSummary(entries: readonly DiaryEntry[], today: LocalDay): PainSummary {
  const past = entries.filter((entry) => entry.day <= today).toSorted((left, right) => left.at - right.at);
  const recent = past.filter((entry) => daysBetween(today, entry.day) <= RECENT_DAYS);
  const latest = (moment: PainMoment): DiaryEntry | null =>
    recent.findLast((entry) => entry.moment === moment) ?? null;
  const recentDays = worstByDay(past.filter((entry) => daysBetween(today, entry.day) < LEVEL_DAYS));
  return {
    now:
      recent.findLast((e) => e.day === today && (e.moment === "at-rest" || e.moment === "next-morning")) ??
      null,
    duringLastRun: latest("during-run"),
    afterLastRun: latest("after-run"),
    nextMorning: latest("next-morning"),
    recentDays,
    usualPain: median(recentDays.filter(({ day }) => day < today).map(({ pain }) => pain)),
  };
}
