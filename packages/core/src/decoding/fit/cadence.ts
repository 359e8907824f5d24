import type { RecordTarget } from "../../recording/index.ts";

/** FIT counts the cadence of sports on foot in strides: two steps each. */
const STEPS_PER_STRIDE = 2;

/**
 * Puts the cadence column together from its whole and its fractional part: steps per minute on foot, else
 * revolutions per minute. It is made in place of the whole part. Null where the records have no cadence.
 */
export function cadenceColumn(
  values: ReadonlyMap<RecordTarget, Float64Array>,
  isOnFoot: boolean,
): Float64Array | null {
  const whole = values.get("cadencePerMin");
  if (whole === undefined) return null;
  const fraction = values.get("fractionalCadencePerMin");
  const factor = isOnFoot ? STEPS_PER_STRIDE : 1;
  for (let row = 0; row < whole.length; row += 1) {
    whole[row] = factor * ((whole[row] ?? Number.NaN) + (fraction?.[row] || 0));
  }
  return whole;
}

/** The mean cadence of a session or lap, steps per minute; null where it has none. Only for sports on foot. */
export function stepsFromStrides(whole: number | null, fractional: number | null): number | null {
  return whole === null ? null : STEPS_PER_STRIDE * (whole + (fractional ?? 0));
}
