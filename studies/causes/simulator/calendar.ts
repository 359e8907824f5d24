import {
  addDays,
  type Instant,
  instant,
  type LocalDay,
  parseLocalDay,
  weekdayOf,
} from "../../../packages/core/src/time/index.ts";
import { DAYS_BEFORE, TODAY_TEXT } from "./wish.ts";

/** The days of a runner by their place: 0 is the first with runs, `firstOfDiary` the first of the diary, the last is today. */
export interface Calendar {
  readonly days: readonly LocalDay[];
  readonly weekdays: readonly number[];
  readonly firstOfDiary: number;
  /** The place of today, of which only the morning is known. */
  readonly today: number;
}

export function calendarOf(diaryDays: number): Calendar {
  const today = parseLocalDay(TODAY_TEXT);
  if (today === null) throw new Error(`not a day: ${TODAY_TEXT}`);
  const count = DAYS_BEFORE + diaryDays;
  const days = Array.from({ length: count + 1 }, (_none, at) => addDays(today, at - count));
  return { days, weekdays: days.map(weekdayOf), firstOfDiary: DAYS_BEFORE, today: count };
}

export function dayAt({ days }: Calendar, at: number): LocalDay {
  const day = days[at];
  if (day === undefined) throw new Error(`no day at ${at}`);
  return day;
}

/** A moment of a day by the clock; the runner lives at UTC. */
export const momentOn = (day: LocalDay, minutesAfterMidnight: number): Instant =>
  instant(Date.parse(`${day}T00:00:00Z`) + minutesAfterMidnight * 60_000);
