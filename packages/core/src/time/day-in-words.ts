import type { LocalDay } from "./local-day.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day of this or the last year in a sentence: "25 November". */
export function dayInWords(day: LocalDay): string {
  const [, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[(month ?? 0) - 1] ?? ""}`;
}

/** A day of any year in a sentence: "25 November 2026". */
export const dayAndYearInWords = (day: LocalDay): string => `${dayInWords(day)} ${day.slice(0, 4)}`;
