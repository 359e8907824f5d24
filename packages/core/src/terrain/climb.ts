import type { RecordColumns } from "../recording/index.ts";

/**
 * Waves of the altitude smaller than this are noise, metres. Positions from satellites waver by some metres, a barometer
 * by less. Over 18 recordings with a device's total, the sum of all rises is up to five times that total; with this band
 * the median ratio to it is 1.0 (0.7 to 1.4 for 17 of them).
 */
export const NOISE_BAND_M = 5;
/** Where more than a fifth of the points lack an altitude nothing is said. */
const LEAST_SHARE_WITH_ALTITUDE = 0.8;

/** Metres climbed and descended over the whole recording. */
export interface Climb {
  readonly ascentM: number;
  readonly descentM: number;
}

/**
 * Ascent and descent from the altitudes, by hysteresis: a turn counts once the altitude has come back by `NOISE_BAND_M`
 * from its last highest or lowest point. Null with too few altitudes.
 */
export function climbOf(records: RecordColumns): Climb | null {
  const altitudes = altitudesOf(records);
  const [first] = altitudes;
  if (first === undefined || altitudes.length < LEAST_SHARE_WITH_ALTITUDE * records.length) return null;
  const sums = { up: 0, down: 0 };
  // The last turn that counts, and the highest or lowest point since; before the first turn both ends are kept.
  let direction: "up" | "down" | null = null;
  let turn = first;
  let extreme = first;
  let lowest = first;
  let highest = first;
  for (let at = 0; at < altitudes.length; at += 1) {
    const altitude = altitudes[at] ?? first;
    if (direction === null) {
      lowest = Math.min(lowest, altitude);
      highest = Math.max(highest, altitude);
      if (highest - lowest < NOISE_BAND_M) continue;
      direction = altitude === highest ? "up" : "down";
      turn = direction === "up" ? lowest : highest;
      extreme = altitude;
      continue;
    }
    const goesOn = direction === "up" ? altitude >= extreme : altitude <= extreme;
    if (goesOn) extreme = altitude;
    if (Math.abs(extreme - altitude) < NOISE_BAND_M) continue;
    sums[direction] += Math.abs(extreme - turn);
    direction = direction === "up" ? "down" : "up";
    turn = extreme;
    extreme = altitude;
  }
  if (direction !== null) sums[direction] += Math.abs(extreme - turn);
  return { ascentM: sums.up, descentM: sums.down };
}

function altitudesOf({ altitudeM, length }: RecordColumns): Float64Array {
  const altitudes = new Float64Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    const altitude = altitudeM?.[row] ?? Number.NaN;
    if (Number.isNaN(altitude)) continue;
    altitudes[count] = altitude;
    count += 1;
  }
  return altitudes.subarray(0, count);
}
