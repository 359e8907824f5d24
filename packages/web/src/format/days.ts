const MILLISECONDS_PER_DAY = 86_400_000;
const utc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const longDay = utc({ weekday: "long", day: "numeric", month: "long" });
const shortDay = utc({ weekday: "short", day: "numeric", month: "short" });
const dayWithYear = utc({ day: "numeric", month: "short", year: "numeric" });
const weekday = utc({ weekday: "short" });
const clockTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** A local day YYYY-MM-DD as noon UTC of that day: for the calendar only, it names no moment. */
export const dateOfDay = (day: string): Date => new Date(`${day}T12:00:00Z`);

export const dayInWords = (day: string): string => longDay.format(dateOfDay(day));
export const dayShort = (day: string): string => shortDay.format(dateOfDay(day));
export const dayOfYear = (day: string): string => dayWithYear.format(dateOfDay(day));
export const weekdayShort = (day: string): string => weekday.format(dateOfDay(day));

/** The time of day of a moment, in the zone of this browser. */
export const timeOfDay = (iso: string): string => clockTime.format(new Date(iso));

export const shiftDay = (day: string, days: number): string =>
  new Date(dateOfDay(day).getTime() + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** The `count` days up to and with `last`, oldest first. */
export const daysUpTo = (last: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => shiftDay(last, index - count + 1));

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndex = (day: string): number => (dateOfDay(day).getUTCDay() + 6) % 7;
