const MILLISECONDS_PER_DAY = 86_400_000;
const utc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const longDay = utc({ weekday: "long", day: "numeric", month: "long" });
const longDayWithYear = utc({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const shortDay = utc({ weekday: "short", day: "numeric", month: "short" });
const dayWithYear = utc({ day: "numeric", month: "short", year: "numeric" });
const monthDay = utc({ day: "numeric", month: "short" });
const weekday = utc({ weekday: "short" });
const clockTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** A local day YYYY-MM-DD as noon UTC of that day: for the calendar only, it names no moment. */
export const dateOfDay = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** The year goes without saying where it is this one. */
const isThisYear = (day: string): boolean => day.startsWith(`${new Date().getFullYear().toString()}-`);

/** "Monday 23 November", with the year where it is another one. */
export const dayInWords = (day: string): string =>
  (isThisYear(day) ? longDay : longDayWithYear).format(dateOfDay(day));

/** "Mon 23 Nov", without the weekday and with the year where it is another one. */
export const dayShort = (day: string): string =>
  (isThisYear(day) ? shortDay : dayWithYear).format(dateOfDay(day));
export const dayOfYear = (day: string): string => dayWithYear.format(dateOfDay(day));
/** "23 Nov". */
export const dayOfMonth = (day: string): string => monthDay.format(dateOfDay(day));
export const weekdayShort = (day: string): string => weekday.format(dateOfDay(day));

/** The time of day of a moment, in the zone of this browser. */
export const timeOfDay = (iso: string): string => clockTime.format(new Date(iso));

/** "Monday 23 November, 14:05", in the zone of this browser. */
export function momentInWords(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${dayInWords(localDayOf(at))}, ${clockTime.format(at)}`;
}

/** The calendar day of a moment, in the zone of this browser. */
export function localDayOf(at: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

export const shiftDay = (day: string, days: number): string =>
  new Date(dateOfDay(day).getTime() + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** The `count` days up to and with `last`, oldest first. */
export const daysUpTo = (last: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => shiftDay(last, index - count + 1));

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndex = (day: string): number => (dateOfDay(day).getUTCDay() + 6) % 7;
