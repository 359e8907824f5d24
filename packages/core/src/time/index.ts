export { type Instant, instant, instantFromIso, isoFromInstant, isoWithOffset, offsetMinutesFromIso } from "./instant.ts";
export {
  addDays,
  compareDays,
  daysBetween,
  type DayRange,
  type LocalDay,
  localDayOf,
  parseLocalDay,
  rangeHolds,
  trailingDays,
  weekdayOf,
} from "./local-day.ts";
