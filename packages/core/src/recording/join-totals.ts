import type { DeviceTotals } from "./recording.ts";

/**
 * The totals of two recordings as those of one, null where either lacks what it takes: sums, means weighted with the
 * timer, the greater maximum. The time elapsed reaches from the one's start to the other's end; `startToStartS` is what
 * lies between their starts.
 */
export function joinTotals(
  earlier: DeviceTotals,
  later: DeviceTotals,
  startToStartS: number | null,
): DeviceTotals {
  const meanByTimer = (left: number | null, right: number | null): number | null => {
    const timerS = sum(earlier.timerS, later.timerS);
    if (timerS === null || timerS <= 0) return null;
    return dividedBy(sum(times(left, earlier.timerS), times(right, later.timerS)), timerS);
  };
  return {
    elapsedS: earlier.elapsedS === null ? null : sum(startToStartS, later.elapsedS),
    timerS: sum(earlier.timerS, later.timerS),
    distanceM: sum(earlier.distanceM, later.distanceM),
    ascentM: sum(earlier.ascentM, later.ascentM),
    descentM: sum(earlier.descentM, later.descentM),
    avgHeartRateBpm: meanByTimer(earlier.avgHeartRateBpm, later.avgHeartRateBpm),
    maxHeartRateBpm: greater(earlier.maxHeartRateBpm, later.maxHeartRateBpm),
    avgCadenceSpm: meanByTimer(earlier.avgCadenceSpm, later.avgCadenceSpm),
    calories: sum(earlier.calories, later.calories),
  };
}

type Combine = (left: number | null, right: number | null) => number | null;
const whereBoth =
  (combine: (left: number, right: number) => number): Combine =>
  (left, right) =>
    left === null || right === null ? null : combine(left, right);
const sum = whereBoth((left, right) => left + right);
const times = whereBoth((left, right) => left * right);
const dividedBy = whereBoth((left, right) => left / right);
const greater = whereBoth(Math.max);
