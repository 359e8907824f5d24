/** Odd, so that the chi-square has an even number of degrees of freedom and its tail is a finite sum. */
const BINS = 21;

export interface Uniformity {
  /** The probability of bins at least as uneven, if the places are uniform. */
  readonly chiSquareP: number;
  /** The same for the largest gap between the places' distribution and the uniform one (Kolmogorov). */
  readonly largestGapP: number;
  readonly largestGap: number;
}

/** Are these places, each from 0 to 1, uniform? */
export function uniformityOf(places: readonly number[]): Uniformity {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const place of places) {
    const bin = Math.min(BINS - 1, Math.floor(place * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const expected = places.length / BINS;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const sorted = places.toSorted((left, right) => left - right);
  const largestGap = sorted.reduce(
    (most, place, at) => Math.max(most, place - at / sorted.length, (at + 1) / sorted.length - place),
    0,
  );
  return {
    chiSquareP: chiSquareTail(chiSquare, BINS - 1),
    largestGapP: kolmogorovTail(largestGap, places.length),
    largestGap,
  };
}

/** P(chi-square > value) for an even number of degrees of freedom: a sum of Poisson probabilities. */
export function chiSquareTail(value: number, evenDegrees: number): number {
  let term = Math.exp(-value / 2);
  let sum = term;
  for (let at = 1; at < evenDegrees / 2; at += 1) {
    term *= value / 2 / at;
    sum += term;
  }
  return Math.min(1, sum);
}

function kolmogorovTail(gap: number, count: number): number {
  const scaled = (Math.sqrt(count) + 0.12 + 0.11 / Math.sqrt(count)) * gap;
  if (scaled < 0.3) return 1;
  let sum = 0;
  for (let at = 1; at <= 50; at += 1) sum += 2 * (-1) ** (at - 1) * Math.exp(-2 * at ** 2 * scaled ** 2);
  return Math.min(1, Math.max(0, sum));
}
