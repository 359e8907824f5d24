import { computed, type Measured, unavailable } from "../results/index.ts";
import { sumOf } from "./recorded-time.ts";

/** Quarters shorter than this say nothing about tiring. */
const LEAST_QUARTER_S = 5 * 60;
/** With cadence for less of a quarter its mean is not known. */
const LEAST_SHARE_WITH_CADENCE = 0.8;

/**
 * The mean cadence of the last quarter of the time on the move over that of the second one: below 1 the steps became
 * fewer. The first quarter is the warm-up and is compared with nothing. A sign of tiring that a watch without a pod has;
 * the speed changes it too, so that it says little on a run that was slower at its end.
 */
export function lateCadenceRatio(
  cadenceSpm: Float64Array | undefined,
  movingS: Float64Array,
  inputs: readonly string[],
): Measured<number> {
  const total = sumOf(movingS);
  if (total < 4 * LEAST_QUARTER_S) {
    return unavailable("runTooShortToTire", "The run is shorter than 20 minutes.");
  }
  const early = { weighted: 0, weight: 0 };
  const late = { weighted: 0, weight: 0 };
  let at = 0;
  for (let row = 0; row < movingS.length; row += 1) {
    const seconds = movingS[row] ?? 0;
    at += seconds;
    const quarter = at > (3 * total) / 4 ? late : at > total / 4 && at <= total / 2 ? early : null;
    const cadence = cadenceSpm?.[row] ?? Number.NaN;
    if (quarter === null || !(cadence > 0)) continue;
    quarter.weighted += cadence * seconds;
    quarter.weight += seconds;
  }
  const least = (LEAST_SHARE_WITH_CADENCE * total) / 4;
  return early.weight < least || late.weight < least
    ? unavailable("recordingHasNoCadence", "The file has too few cadences.")
    : computed(late.weighted / late.weight / (early.weighted / early.weight), {
        unit: "1",
        version: "late-cadence-ratio/1",
        inputs,
      });
}
