import { type DeviceTotals, isOnFoot, type Lap, type Sport } from "../../recording/index.ts";
import type { TcxLap } from "./tcx-activity.ts";

/**
 * The totals of an activity, which the format gives by laps only. A sum is null unless every lap has the value; the mean
 * heart rate and cadence weigh the laps by their time. `stepsPerCadence` is 2 where the file counts strides.
 */
export function totalsOfLaps(
  laps: readonly TcxLap[],
  sport: Sport | null,
  stepsPerCadence: number,
): DeviceTotals {
  const heartRates = laps.map(({ maxHeartRateBpm }) => maxHeartRateBpm ?? 0);
  const maxHeartRate = heartRates.reduce((most, value) => Math.max(most, value), 0);
  const cadence = isOnFoot(sport) ? weightedMean(laps, ({ avgCadencePerMin }) => avgCadencePerMin) : null;
  return {
    elapsedS: null,
    timerS: sum(laps, ({ timerS }) => timerS),
    distanceM: sum(laps, ({ distanceM }) => distanceM),
    ascentM: null,
    descentM: null,
    avgHeartRateBpm: weightedMean(laps, ({ avgHeartRateBpm }) => avgHeartRateBpm),
    maxHeartRateBpm: maxHeartRate > 0 ? maxHeartRate : null,
    avgCadenceSpm: cadence === null ? null : cadence * stepsPerCadence,
    calories: sum(laps, ({ calories }) => calories),
  };
}

export const lapFromTcx = (lap: TcxLap, sport: Sport | null, stepsPerCadence: number): Lap => ({
  startedAt: lap.startedAt,
  elapsedS: null,
  timerS: lap.timerS,
  distanceM: lap.distanceM,
  avgHeartRateBpm: lap.avgHeartRateBpm || null,
  avgCadenceSpm:
    isOnFoot(sport) && lap.avgCadencePerMin !== null ? lap.avgCadencePerMin * stepsPerCadence : null,
});

function sum(laps: readonly TcxLap[], pick: (lap: TcxLap) => number | null): number | null {
  let total: number | null = null;
  for (const lap of laps) {
    const value = pick(lap);
    if (value === null) return null;
    total = (total ?? 0) + value;
  }
  return total;
}

function weightedMean(laps: readonly TcxLap[], pick: (lap: TcxLap) => number | null): number | null {
  let weighted = 0;
  let seconds = 0;
  for (const lap of laps) {
    const value = pick(lap);
    if (!value || lap.timerS === null) return null;
    weighted += value * lap.timerS;
    seconds += lap.timerS;
  }
  return seconds > 0 ? weighted / seconds : null;
}
