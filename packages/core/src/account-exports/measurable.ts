/** In milliseconds three decades, in centimetres to the moon and back a dozen times: no activity has more of anything. */
const MOST = 1e12;

/** Whether a number may be a measured quantity. Sums of those that may not would be infinite. */
export const isMeasurable = (number: number): boolean => Math.abs(number) <= MOST;
