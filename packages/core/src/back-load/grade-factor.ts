import { type Band, exactly } from "./band.ts";

/** By definition. */
const DEGREES_PER_RADIAN = 180 / Math.PI;
/** The steepest slope at which forces under the foot were measured, up and down (gottschall-2005). */
export const STEEPEST_MEASURED_DEG = 9;
/** At 9 degrees down the impact peak is that much above level, and the braking force (gottschall-2005). */
const DOWNHILL_IMPACT = 0.54;
const DOWNHILL_BRAKING = 0.73;
/** At 9 degrees up there is no impact peak, and the push-off is that much stronger (gottschall-2005). */
const UPHILL_PUSH = 0.75;

/**
 * How strong a step is on a grade (metres of height per metre of way) against one on the level. Down: the impact peak,
 * between the highest force of mid-stance (that does not change) and the braking force. Up: as on the level, at most as
 * much more as the push-off. In between in proportion to the angle; beyond 9 degrees as at 9, nothing was measured there.
 * These are forces under the foot: what of them reaches the back is not known.
 */
export function gradeFactor(grade: number): Band {
  const angleDeg = Math.atan(Math.abs(grade)) * DEGREES_PER_RADIAN;
  const share = Math.min(angleDeg, STEEPEST_MEASURED_DEG) / STEEPEST_MEASURED_DEG;
  if (share === 0) return exactly(1);
  return grade < 0
    ? { low: 1, middle: 1 + DOWNHILL_IMPACT * share, high: 1 + DOWNHILL_BRAKING * share }
    : { low: 1, middle: 1, high: 1 + UPHILL_PUSH * share };
}

/** A step of which the grade is not known may be on any that was measured, up or down; in the middle it is on the level (gottschall-2005). */
export const UNKNOWN_GRADE: Band = { low: 1, middle: 1, high: 1 + Math.max(UPHILL_PUSH, DOWNHILL_BRAKING) };
