import { median } from "../../units/index.ts";
import type { WarningList } from "../warning-list.ts";

const STEPS_PER_STRIDE = 2;
/** Nobody runs 240 steps a minute for half a run: a median above 120 counts steps already. */
const MOST_STRIDES_PER_MIN = 120;

/**
 * The factor that turns a cadence of a sport on foot into steps per minute. GPX and TCX count strides, two steps each;
 * some services write steps instead, and then nothing is doubled.
 */
export function stepsPerCadence(cadence: Iterable<number>, warnings: WarningList): number {
  const moving = [...cadence].filter((value) => value > 0);
  if ((median(moving) ?? 0) <= MOST_STRIDES_PER_MIN) return STEPS_PER_STRIDE;
  warnings.add(
    "valueInvalid",
    "The cadence is too high for strides, which the format asks for; it was taken as steps.",
  );
  return 1;
}
