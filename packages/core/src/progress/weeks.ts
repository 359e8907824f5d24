import { addDays, type DayRange, daysBetween, type LocalDay } from "../time/index.ts";

/** Days of a week, by definition. */
const DAYS = 7;

/** Blocks of seven days, the last of which ends with `today`, back to the one that holds `firstDay`; oldest first. */
export function weeksUpTo(today: LocalDay, firstDay: LocalDay): readonly DayRange[] {
  const end = addDays(today, 1);
  const count = Math.max(0, Math.ceil(daysBetween(end, firstDay) / DAYS));
  return Array.from({ length: count }, (_, index) => {
    const back = DAYS * (count - 1 - index);
    return { start: addDays(end, -back - DAYS), end: addDays(end, -back) };
  });
}

/** The day under which a week stands on its line: its last. */
export const lastDayOf = ({ end }: DayRange): LocalDay => addDays(end, -1);
