import { computed, type Measured, unavailable } from "../results/index.ts";

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
  let total = 0;
  for (const seconds of movingS) total += seconds;
  if (total < 4 * LEAST_QUARTER_S) {
    return unavailable("runTooShortToTire", "The run is shorter than 20 minutes.");
  }
  const early = meanWithin(cadenceSpm, movingS, { fromS: total / 4, toS: total / 2 });
  const late = meanWithin(cadenceSpm, movingS, { fromS: (3 * total) / 4, toS: total });
  return early === null || late === null
    ? unavailable("recordingHasNoCadence", "The file has too few cadences.")
    : computed(late / early, { unit: "1", version: "late-cadence-ratio/1", inputs });
}

function meanWithin(
  cadenceSpm: Float64Array | undefined,
  movingS: Float64Array,
  { fromS, toS }: { readonly fromS: number; readonly toS: number },
): number | null {
  let at = 0;
  let weighted = 0;
  let weight = 0;
  for (let row = 0; row < movingS.length; row += 1) {
    const seconds = movingS[row] ?? 0;
    at += seconds;
    if (at <= fromS || at > toS) continue;
    const cadence = cadenceSpm?.[row] ?? Number.NaN;
    if (!(cadence > 0)) continue;
    weighted += cadence * seconds;
    weight += seconds;
  }
  return weight >= LEAST_SHARE_WITH_CADENCE * (toS - fromS) ? weighted / weight : null;
}
