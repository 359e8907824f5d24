/** The slope at a point is that of the altitudes this far before and behind it, metres. */
const HALF_WINDOW_M = 50;
/** Points that lie closer together than this, by the standard deviation along the way, tell no slope. Metres. */
const LEAST_SPREAD_M = 5;

/**
 * The grade (metres of height per metre of way) at every point: the slope of the least-squares line through the altitudes
 * within 50 m either way, which smooths them at the same time. `alongM` and `altitudeM` have an entry for each point;
 * `alongM` does not fall. NaN where the points tell no slope.
 */
export function gradeAlong(alongM: Float64Array, altitudeM: Float64Array): Float64Array {
  const grades = new Float64Array(alongM.length).fill(Number.NaN);
  const sums = { count: 0, x: 0, y: 0, xx: 0, xy: 0 };
  const originM = altitudeM[0] ?? 0;
  const change = (at: number, sign: 1 | -1): void => {
    const x = alongM[at] ?? 0;
    const y = (altitudeM[at] ?? 0) - originM;
    sums.count += sign;
    sums.x += sign * x;
    sums.y += sign * y;
    sums.xx += sign * x * x;
    sums.xy += sign * x * y;
  };
  let start = 0;
  let end = 0;
  for (let at = 0; at < alongM.length; at += 1) {
    const here = alongM[at] ?? 0;
    for (; end < alongM.length && (alongM[end] ?? 0) <= here + HALF_WINDOW_M; end += 1) change(end, 1);
    for (; (alongM[start] ?? 0) < here - HALF_WINDOW_M; start += 1) change(start, -1);
    const spread = sums.xx - sums.x ** 2 / sums.count;
    if (spread < sums.count * LEAST_SPREAD_M ** 2) continue;
    grades[at] = (sums.xy - (sums.x * sums.y) / sums.count) / spread;
  }
  return grades;
}
