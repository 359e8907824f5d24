import { METRES_PER_DEGREE } from "../terrain/index.ts";

/**
 * Whether no two values that follow each other differ by more than `mostStep`, missing ones left out. A column in which
 * nothing moves further than can be in a second has no spike, and one short loop is enough to see that.
 */
export function isCalm(column: Float64Array, mostStep: number): boolean {
  let before = Number.NaN;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (Math.abs(value - before) > mostStep) return false;
    before = value;
  }
  return true;
}

/** Whether every value that is there lies from `least` to `most`. */
export function isWithin(column: Float64Array, least: number, most: number): boolean {
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? Number.NaN;
    if (value < least || value > most) return false;
  }
  return true;
}

/** The same of positions, by the way along the meridian and then along the parallel, which is never the shorter one. */
export function isCalmTrack(
  latitudeDeg: Float64Array,
  longitudeDeg: Float64Array,
  mostStepM: number,
): boolean {
  const mostDeg = mostStepM / METRES_PER_DEGREE;
  let latitudeBefore = Number.NaN;
  let longitudeBefore = Number.NaN;
  for (let row = 0; row < latitudeDeg.length; row += 1) {
    const latitude = latitudeDeg[row] ?? Number.NaN;
    const longitude = longitudeDeg[row] ?? Number.NaN;
    if (Number.isNaN(latitude + longitude)) continue;
    if (Math.abs(latitude - latitudeBefore) + Math.abs(longitude - longitudeBefore) > mostDeg) return false;
    latitudeBefore = latitude;
    longitudeBefore = longitude;
  }
  return true;
}
