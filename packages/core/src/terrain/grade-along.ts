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
  const { length } = alongM;
  const grades = new Float64Array(length).fill(Number.NaN);
  const originM = altitudeM[0] ?? 0;
  // Sums over the points of the window. They are written out here since this is done for every point of every run.
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumXY = 0;
  let start = 0;
  let end = 0;
  for (let at = 0; at < length; at += 1) {
    const here = alongM[at] ?? 0;
    for (; end < length; end += 1) {
      const x = alongM[end] ?? 0;
      if (x > here + HALF_WINDOW_M) break;
      const y = (altitudeM[end] ?? 0) - originM;
      count += 1;
      sumX += x;
      sumY += y;
      sumXX += x * x;
      sumXY += x * y;
    }
    for (; start < length; start += 1) {
      const x = alongM[start] ?? 0;
      if (x >= here - HALF_WINDOW_M) break;
      const y = (altitudeM[start] ?? 0) - originM;
      count -= 1;
      sumX -= x;
      sumY -= y;
      sumXX -= x * x;
      sumXY -= x * y;
    }
    const spread = sumXX - (sumX * sumX) / count;
    if (spread < count * LEAST_SPREAD_M ** 2) continue;
    grades[at] = (sumXY - (sumX * sumY) / count) / spread;
  }
  return grades;
}
