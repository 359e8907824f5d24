import { addDays, compareDays, type LocalDay } from "../time/index.ts";
import { isPainInALeg } from "./known-pain.ts";
import { LAST_DAYS } from "./thresholds.ts";
import type { TodayInput } from "./today-input.ts";

/**
 * The first day for which a run may be planned after a day of rest, by what is known today (backstride-first-week): none as
 * long as pain that was entered still rests by the rules pain-too-high and pain-down-the-leg, and a day lies between it and
 * the last run. Each morning's own answer comes on top of that.
 */
export function runNotBefore({
  today,
  entries,
  lastRun,
  toldRuns,
  policy,
}: Pick<TodayInput, "today" | "entries" | "lastRun" | "toldRuns" | "policy">): LocalDay {
  const resting = entries.filter((entry) => entry.pain > policy.limits.acceptableTo || isPainInALeg(entry));
  return [
    addDays(today, 1),
    ...resting.map(({ day }) => addDays(day, LAST_DAYS + 1)),
    ...(lastRun === null ? toldRuns : [lastRun, ...toldRuns]).map(({ day }) => addDays(day, 2)),
  ].reduce((latest, day) => (compareDays(day, latest) > 0 ? day : latest));
}
