import type { RecordColumns, Sport } from "../recording/index.ts";
import { isWithinM } from "../terrain/index.ts";
import { isCalm, isCalmTrack, isWithin } from "./calm-columns.ts";
import { findSpikes, type Spike } from "./find-spikes.ts";
import {
  ALTITUDE_STEP_M,
  FASTEST_HEART_BPM,
  HEART_RATE_CHANGE_BPM_PER_S,
  HEART_RATE_STEP_BPM,
  SLOWEST_HEART_BPM,
  spikeLimitsOf,
} from "./spike-limits.ts";
import { CLOCK_STEP_S } from "./track-steps.ts";

/** Values that are errors of the device, in the order of the file. */
export interface Spikes {
  readonly position: readonly Spike[];
  readonly altitude: readonly Spike[];
  readonly heartRate: readonly Spike[];
}

/** The spikes of a recording; what the sport can do decides what is one. */
export function spikesOf(records: RecordColumns, sport: Sport | null): Spikes {
  const limits = spikeLimitsOf(sport);
  return {
    position: positionSpikes(records, limits.speedMPerS),
    altitude: altitudeSpikes(records, limits.climbMPerS),
    heartRate: heartRateSpikes(records),
  };
}

function positionSpikes(records: RecordColumns, speedMPerS: number): readonly Spike[] {
  const { timestampMs, latitudeDeg, longitudeDeg } = records;
  if (latitudeDeg === undefined || longitudeDeg === undefined) return [];
  if (isCalmTrack(latitudeDeg, longitudeDeg, speedMPerS * CLOCK_STEP_S)) return [];
  const latitude = (row: number): number => latitudeDeg[row] ?? Number.NaN;
  const longitude = (row: number): number => longitudeDeg[row] ?? Number.NaN;
  return findSpikes({
    timestampMs,
    isThere: (row) => !Number.isNaN(latitude(row) + longitude(row)),
    isReachable: (from, to, seconds) =>
      isWithinM(latitude(from), longitude(from), latitude(to), longitude(to), speedMPerS * seconds),
  });
}

function altitudeSpikes({ timestampMs, altitudeM }: RecordColumns, climbMPerS: number): readonly Spike[] {
  if (altitudeM === undefined) return [];
  if (isCalm(altitudeM, ALTITUDE_STEP_M + climbMPerS * CLOCK_STEP_S)) return [];
  const at = (row: number): number => altitudeM[row] ?? Number.NaN;
  return findSpikes({
    timestampMs,
    isThere: (row) => !Number.isNaN(at(row)),
    isReachable: (from, to, seconds) => Math.abs(at(to) - at(from)) <= ALTITUDE_STEP_M + climbMPerS * seconds,
  });
}

function heartRateSpikes({ timestampMs, heartRateBpm }: RecordColumns): readonly Spike[] {
  if (heartRateBpm === undefined) return [];
  const calmStep = HEART_RATE_STEP_BPM + HEART_RATE_CHANGE_BPM_PER_S * CLOCK_STEP_S;
  if (isWithin(heartRateBpm, SLOWEST_HEART_BPM, FASTEST_HEART_BPM) && isCalm(heartRateBpm, calmStep)) {
    return [];
  }
  const at = (row: number): number => heartRateBpm[row] ?? Number.NaN;
  const isPossible = (row: number): boolean => at(row) >= SLOWEST_HEART_BPM && at(row) <= FASTEST_HEART_BPM;
  const jumps = findSpikes({
    timestampMs,
    isThere: isPossible,
    isReachable: (from, to, seconds) =>
      Math.abs(at(to) - at(from)) <= HEART_RATE_STEP_BPM + HEART_RATE_CHANGE_BPM_PER_S * seconds,
  });
  const impossible: Spike[] = [];
  for (let row = 0; row < heartRateBpm.length; row += 1) {
    if (Number.isNaN(at(row)) || isPossible(row)) continue;
    impossible.push({ before: null, first: row, end: row + 1 });
  }
  return impossible.length === 0
    ? jumps
    : [...jumps, ...impossible].toSorted((left, right) => left.first - right.first);
}

/** The records with the spikes taken for missing. The given columns stay as they are. */
export function withoutSpikes(records: RecordColumns, spikes: Spikes): RecordColumns {
  const { latitudeDeg, longitudeDeg, altitudeM, heartRateBpm } = records;
  return {
    ...records,
    ...(latitudeDeg && { latitudeDeg: blanked(latitudeDeg, spikes.position) }),
    ...(longitudeDeg && { longitudeDeg: blanked(longitudeDeg, spikes.position) }),
    ...(altitudeM && { altitudeM: blanked(altitudeM, spikes.altitude) }),
    ...(heartRateBpm && { heartRateBpm: blanked(heartRateBpm, spikes.heartRate) }),
  };
}

function blanked(column: Float64Array, spikes: readonly Spike[]): Float64Array {
  if (spikes.length === 0) return column;
  const copy = column.slice();
  for (const { first, end } of spikes) copy.fill(Number.NaN, first, end);
  return copy;
}
