/**
 * Mean holding times in seconds of 75 healthy students of about 23 years (mcgill-1999, not checked against the
 * publication). Something to compare with: neither a pass nor a fail, nor a goal.
 */
export const SAMPLE_MEANS_S = {
  men: { extensorS: 146, flexorS: 144, rightSideBridgeS: 94, leftSideBridgeS: 97 },
  women: { extensorS: 189, flexorS: 149, rightSideBridgeS: 72, leftSideBridgeS: 77 },
} as const;
