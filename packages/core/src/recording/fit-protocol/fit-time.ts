/** FIT counts seconds from 1989-12-31T00:00:00Z. */
const EPOCH_S = 631_065_600;

/** Seconds of the FIT clock to milliseconds since 1970. */
export const millisecondsFromFitTime = (seconds: number): number => (seconds + EPOCH_S) * 1000;
/** Milliseconds since 1970 to whole seconds of the FIT clock, rounded. */
export const fitTimeFromMilliseconds = (milliseconds: number): number =>
  Math.round(milliseconds / 1000) - EPOCH_S;
