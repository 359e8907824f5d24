import { addDays, type LocalDay } from "../time/index.ts";

/** How many days with a run end with each of them, without a day between. `days` do not fall; one may be there twice. */
export function daysInARow(days: readonly LocalDay[]): ReadonlyMap<LocalDay, number> {
  const counts = new Map<LocalDay, number>();
  for (const day of days) counts.set(day, 1 + (counts.get(addDays(day, -1)) ?? 0));
  return counts;
}
