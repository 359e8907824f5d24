import { dateOfDay, shiftDay } from "../../format/days.ts";

const utc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const monthAndYear = utc({ month: "long", year: "numeric" });
const shortMonth = utc({ month: "short" });
const span = utc({ day: "numeric", month: "short", year: "numeric" });

/** "November 2026" of "2026-11". */
export const monthInWords = (key: string): string => monthAndYear.format(dateOfDay(`${key}-01`));
/** "Nov". */
export const monthShort = (key: string): string => shortMonth.format(dateOfDay(`${key}-01`));
/** "23–29 Nov 2026" of the Monday. */
export const weekInWords = (monday: string): string =>
  span.formatRange(dateOfDay(monday), dateOfDay(shiftDay(monday, 6)));
