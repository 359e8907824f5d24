import { roundTo } from "../units/index.ts";

/** A fall by this share of the value at the start is as important as the points (ostelo-2008). */
export const IMPORTANT_PERCENT = 30;

/** How far a score fell on a scale where less is better. Null where one of the two values is not known. */
export interface Improvement {
  /** Baseline less follow-up: above zero is better, below zero is worse. */
  readonly points: number | null;
  /** The same in per cent of the baseline, to one decimal; null from a baseline of zero, of which nothing is a share. */
  readonly percent: number | null;
  readonly reachesPoints: boolean | null;
  readonly reachesThirtyPercent: boolean | null;
}

/** Compares two whole scores with both criteria for an important change; where they disagree, both stand (ostelo-2008). */
export function improvement(
  baseline: number | null,
  followUp: number | null,
  importantPoints: number,
): Improvement {
  if (baseline === null || followUp === null) {
    return { points: null, percent: null, reachesPoints: null, reachesThirtyPercent: null };
  }
  const points = baseline - followUp;
  return {
    points,
    percent: baseline === 0 ? null : roundTo((100 * points) / baseline, 1),
    reachesPoints: points >= importantPoints,
    // In whole numbers: three points of ten are exactly 30 %, and 29.96 % must not pass because it prints as 30.
    reachesThirtyPercent: baseline === 0 ? null : 100 * points >= IMPORTANT_PERCENT * baseline,
  };
}
