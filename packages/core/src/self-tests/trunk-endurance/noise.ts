/**
 * Standard error of one back extension test, seconds: the lowest and the highest of the three groups that were tested
 * twice (latimer-1999: people without, with and after back pain).
 */
export const STANDARD_ERROR_S = { lowest: 11.6, highest: 17.5 } as const;

/** How far one test may lie from the middle of many of the same person, in 95 of 100 tests. */
export const noiseOfOneTestS = (standardErrorS: number): number => 1.96 * standardErrorS;

/** How far two tests of a person who did not change may lie apart, in 95 of 100 pairs. */
export const smallestRealChangeS = (standardErrorS: number): number => 1.96 * Math.SQRT2 * standardErrorS;

/** Times are kept to a tenth of a second. Upwards, so that no change below the limit is called real. */
const upToTenth = (seconds: number): number => Math.ceil(seconds * 10) / 10;

/** The same limits of the steadiest and the least steady group as they are said and compared with, seconds. */
export const SMALLEST_REAL_CHANGE_S = {
  lowest: upToTenth(smallestRealChangeS(STANDARD_ERROR_S.lowest)),
  highest: upToTenth(smallestRealChangeS(STANDARD_ERROR_S.highest)),
} as const;

export const EXTENSOR_CHANGES = ["noise", "may-be-noise", "beyond-noise"] as const;
export type ExtensorChange = (typeof EXTENSOR_CHANGES)[number];

/** What a change of the back extension time may be: noise in every group, in some, or in none (latimer-1999). */
export function extensorChange(changeS: number): ExtensorChange {
  const size = Math.abs(changeS);
  if (size < SMALLEST_REAL_CHANGE_S.lowest) return "noise";
  return size < SMALLEST_REAL_CHANGE_S.highest ? "may-be-noise" : "beyond-noise";
}
