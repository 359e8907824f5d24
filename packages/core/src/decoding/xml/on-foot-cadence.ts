import { median } from "../../units/index.ts";
import type { WarningList } from "../warning-list.ts";

const STEPS_PER_STRIDE = 2;
/** Nobody runs 240 steps a minute for half a run: a median above 120 counts steps already. */
const MOST_STRIDES_PER_MIN = 120;

/**
 * The factor that turns a cadence of a sport on foot into steps per minute. GPX and TCX count strides, two steps each;
 * some services write steps instead, and then nothing is doubled.
 */
export function stepsPerCadence(cadence: ArrayLike<number>, warnings: WarningList): number {
  if (isOfStrides(cadence)) return STEPS_PER_STRIDE;
  warnings.add(
    "valueInvalid",
    "The cadence is too high for strides, which the format asks for; it was taken as steps.",
  );
  return 1;
}

/** Whether the median of the values above zero is low enough. Counting tells it, but where just half of them are. */
function isOfStrides(cadence: ArrayLike<number>): boolean {
  let low = 0;
  let high = 0;
  for (let at = 0; at < cadence.length; at += 1) {
    const value = cadence[at] ?? 0;
    if (value > MOST_STRIDES_PER_MIN) high += 1;
    else if (value > 0) low += 1;
  }
  if (low !== high) return low > high;
  const moving = Array.from(cadence).filter((value) => value > 0);
  return (median(moving) ?? 0) <= MOST_STRIDES_PER_MIN;
}
