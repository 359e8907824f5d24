import type { Brand } from "../units/index.ts";
import { type Instant, isCalendarDay } from "./instant.ts";

/** A calendar day as the runner lived it, `YYYY-MM-DD`; no time zone is left in it. Days compare as text. */
export type LocalDay = Brand<string, "local-day">;

/** Days from `start` on, up to but not including `end`. */
export interface DayRange {
  readonly start: LocalDay;
  readonly end: LocalDay;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const dayNumber = (day: LocalDay): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;
const dayFromNumber = (number: number): LocalDay =>
  new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as LocalDay;

/** `text` as a day of the Gregorian calendar, or null where there is no such day (2026-02-30). */
export function parseLocalDay(text: string): LocalDay | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text) ? (text as LocalDay) : null;
}

/** The day on which a moment fell for someone whose clock was `offsetMinutes` ahead of UTC. */
export const localDayOf = (at: Instant, offsetMinutes: number): LocalDay =>
  new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 10) as LocalDay;

export const addDays = (day: LocalDay, days: number): LocalDay => dayFromNumber(dayNumber(day) + days);

/** Whole days from `earlierDay` to `laterDay`; negative where they are the other way round. */
export const daysBetween = (laterDay: LocalDay, earlierDay: LocalDay): number =>
  dayNumber(laterDay) - dayNumber(earlierDay);

export const compareDays = (left: LocalDay, right: LocalDay): number =>
  left < right ? -1 : left > right ? 1 : 0;

export const rangeHolds = (range: DayRange, day: LocalDay): boolean => day >= range.start && day < range.end;

/** The `count` days before `day`, `day` itself not among them. */
export const trailingDays = (day: LocalDay, count: number): DayRange => ({
  start: addDays(day, -count),
  end: day,
});

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: LocalDay): number => (((dayNumber(day) + 3) % 7) + 7) % 7;
