import { FIT_FIELD, millisecondsFromFitTime } from "../../recording/index.ts";
import type { FitMessage } from "./fit-message.ts";

const MINUTE_MS = 60_000;
/** Offsets of inhabited places are whole quarters of an hour, up to fourteen hours. */
const QUARTER_MINUTES = 15;
const LARGEST_MINUTES = 14 * 60;
/** Some devices write the two clocks at slightly different moments; farther off, the local clock was simply wrong. */
const TOLERANCE_MINUTES = 4;

/**
 * Minutes ahead of UTC from the local time that stands beside UTC in the activity message; null where there is none or
 * where the two make no possible offset.
 */
export function localOffsetMinutes(activities: readonly FitMessage[]): number | null {
  for (const activity of activities) {
    const local = activity.number(FIT_FIELD.activity.localTimestamp);
    if (local === null || Number.isNaN(activity.timeMs)) continue;
    const minutes = (millisecondsFromFitTime(local) - activity.timeMs) / MINUTE_MS;
    const quarters = QUARTER_MINUTES * Math.round(minutes / QUARTER_MINUTES);
    const isPossible =
      Math.abs(quarters) <= LARGEST_MINUTES && Math.abs(minutes - quarters) <= TOLERANCE_MINUTES;
    // Adding zero turns -0 into 0.
    if (isPossible) return quarters + 0;
  }
  return null;
}
