/** The same altitude to the last digit for so far is a sensor that has stopped, not level ground. Metres of way. */
const STUCK_FROM_M = 2_000;

/**
 * The altitudes with those taken for missing that stayed the same, to the last digit, over two kilometres or more; the very
 * same column where there are none. A canal bank of one height in whole metres is taken for missing as well: not to know a
 * slope is better than to call a hill level. `alongM` may be NaN where the way is not known.
 */
export function withoutStuckAltitude(altitudeM: Float64Array, alongM: Float64Array): Float64Array {
  let cleaned = altitudeM;
  let from = -1;
  let last = -1;
  let stuckAt = Number.NaN;
  const close = (): void => {
    if (last === from || !((alongM[last] ?? Number.NaN) - (alongM[from] ?? Number.NaN) >= STUCK_FROM_M))
      return;
    if (cleaned === altitudeM) cleaned = altitudeM.slice();
    cleaned.fill(Number.NaN, from, last + 1);
  };
  for (let row = 0; row < altitudeM.length; row += 1) {
    const altitude = altitudeM[row] ?? Number.NaN;
    if (altitude === stuckAt) {
      last = row;
      continue;
    }
    if (Number.isNaN(altitude)) continue;
    close();
    stuckAt = altitude;
    from = row;
    last = row;
  }
  close();
  return cleaned;
}
