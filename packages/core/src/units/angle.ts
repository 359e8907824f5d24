/** FIT stores positions as signed 32-bit semicircles: 2^31 semicircles are 180 degrees. */
const SEMICIRCLES_PER_DEGREE = 2 ** 31 / 180;

/** Semicircles to degrees. */
export const degreesFromSemicircles = (semicircles: number): number => semicircles / SEMICIRCLES_PER_DEGREE;
/** Degrees to semicircles, rounded to the whole numbers that FIT stores. */
export const semicirclesFromDegrees = (degrees: number): number =>
  Math.round(degrees * SEMICIRCLES_PER_DEGREE);
