import type { Band } from "./band.ts";
import type { UsualRunning } from "./usual-running.ts";

/** Runners cost themselves the least at so many steps a minute at 3 m/s (lieberman-2015: 84.8 strides). */
const STEPS_AT_3_M_PER_S = 169.6;
/** Slope of cadence over speed within recordings (backstride-steps-from-speed). */
const SPEED_POWER = 0.12;
const USUAL_HEIGHT_CM = 175;
/** Nine in ten are within this of the formula; with their own usual cadence at hand, within less (backstride-back-load). */
const SPREAD_BY_HEIGHT = 0.09;
const SPREAD_BY_OWN_CADENCE = 0.05;

const around = (middle: number, spread: number): Band => ({
  low: middle * (1 - spread),
  middle,
  high: middle * (1 + spread),
});

/** Steps a minute at a speed, from the runner's height (backstride-steps-from-speed). */
export const stepRateByHeight = (speedMPerS: number, heightCm: number): Band =>
  around(
    STEPS_AT_3_M_PER_S * (speedMPerS / 3) ** SPEED_POWER * Math.sqrt(USUAL_HEIGHT_CM / heightCm),
    SPREAD_BY_HEIGHT,
  );

/** Steps a minute at a speed, from the runner's own usual cadence at their usual speed. */
export const stepRateByOwnCadence = (
  speedMPerS: number,
  usual: { readonly speedMPerS: number; readonly cadenceSpm: number },
): Band => around(usual.cadenceSpm * (speedMPerS / usual.speedMPerS) ** SPEED_POWER, SPREAD_BY_OWN_CADENCE);

/** The runner's own cadence at a speed, steps a minute; null while the usual one is not known. */
export const expectedCadenceSpm = (speedMPerS: number, usual: UsualRunning): number | null =>
  usual.speedMPerS.kind === "unavailable" || usual.cadenceSpm.kind === "unavailable"
    ? null
    : stepRateByOwnCadence(speedMPerS, {
        speedMPerS: usual.speedMPerS.value,
        cadenceSpm: usual.cadenceSpm.value,
      }).middle;
