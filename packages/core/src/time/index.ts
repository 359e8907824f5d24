export { dayAndYearInWords, dayInWords } from "./day-in-words.ts";
export { firstAtOrAfter } from "./first-at-or-after.ts";
export {
  type Instant,
  instant,
  instantFromIso,
  isoFromInstant,
  isoWithOffset,
  offsetMinutesFromIso,
} from "./instant.ts";
export {
  addDays,
  compareDays,
  type DayRange,
  daysBetween,
  type LocalDay,
  localDayOf,
  parseLocalDay,
  rangeHolds,
  trailingDays,
  weekdayOf,
} from "./local-day.ts";
