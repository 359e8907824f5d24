import { addDays, compareDays, type LocalDay } from "../time/index.ts";
import { LAST_DAYS } from "./thresholds.ts";
import type { TodayInput } from "./today-input.ts";

/**
 * The first day for which a run may be planned after a day of rest, by what is known today (backstride-first-week): none as
 * long as pain that was entered still rests by the rule pain-too-high, and a day lies between it and the last run. Each
 * morning's own answer comes on top of that.
 */
export function runNotBefore({
  today,
  entries,
  lastRun,
  policy,
}: Pick<TodayInput, "today" | "entries" | "lastRun" | "policy">): LocalDay {
  const tooHigh = entries.filter(({ pain }) => pain > policy.limits.acceptableTo);
  return [
    addDays(today, 1),
    ...tooHigh.map(({ day }) => addDays(day, LAST_DAYS + 1)),
    ...(lastRun === null ? [] : [addDays(lastRun.day, 2)]),
  ].reduce((latest, day) => (compareDays(day, latest) > 0 ? day : latest));
}
