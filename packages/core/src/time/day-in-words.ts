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
