/** Within so much of the way a hill is close to a straight line, and what is left over is noise. Metres. */
const BLOCK_M = 100;
/** A line through fewer points fits by chance. */
const LEAST_POINTS = 6;
const LEAST_BLOCKS = 5;

/**
 * How far the altitudes waver from point to point, metres: in each 100 m of way the standard deviation around the straight
 * line through them, and of these the median, so that a few steep bends change nothing. Some tenths of a metre from a
 * barometer, some metres from satellites. Slow drift is not seen. Null with too few points. `alongM` does not fall.
 */
export function altitudeNoiseM(alongM: Float64Array, altitudeM: Float64Array): number | null {
  const deviations: number[] = [];
  let from = 0;
  for (let at = 0; at <= alongM.length; at += 1) {
    const isEnd = at === alongM.length;
    if (!isEnd && (alongM[at] ?? 0) - (alongM[from] ?? 0) < BLOCK_M) continue;
    const deviation = isEnd ? null : deviationWithin(alongM, altitudeM, { from, to: at });
    if (deviation !== null) deviations.push(deviation);
    from = at;
  }
  if (deviations.length < LEAST_BLOCKS) return null;
  deviations.sort((left, right) => left - right);
  return deviations[Math.floor(deviations.length / 2)] ?? null;
}

function deviationWithin(
  alongM: Float64Array,
  altitudeM: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  const count = to - from;
  if (count < LEAST_POINTS) return null;
  const originM = alongM[from] ?? 0;
  const groundM = altitudeM[from] ?? 0;
  let x = 0;
  let y = 0;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let at = from; at < to; at += 1) {
    const along = (alongM[at] ?? 0) - originM;
    const height = (altitudeM[at] ?? 0) - groundM;
    x += along;
    y += height;
    xx += along * along;
    xy += along * height;
    yy += height * height;
  }
  const spread = xx - (x * x) / count;
  if (spread <= 0) return null;
  const slope = (xy - (x * y) / count) / spread;
  const leftOver = Math.max(0, yy - (y * y) / count - slope * (xy - (x * y) / count));
  return Math.sqrt(leftOver / (count - 2));
}
