import type { RecordColumns, Sport } from "../recording/index.ts";
import { findSpikes } from "./find-spikes.ts";
import { greatCircleM } from "./great-circle.ts";
import {
  ALTITUDE_STEP_M,
  FASTEST_HEART_BPM,
  HEART_RATE_CHANGE_BPM_PER_S,
  HEART_RATE_STEP_BPM,
  SLOWEST_HEART_BPM,
  spikeLimitsOf,
} from "./spike-limits.ts";

/** Rows whose value is an error of the device, in file order. */
export interface Spikes {
  readonly position: readonly number[];
  readonly altitude: readonly number[];
  readonly heartRate: readonly number[];
}

export function spikesOf(records: RecordColumns, sport: Sport | null): Spikes {
  const limits = spikeLimitsOf(sport);
  return {
    position: positionSpikes(records, limits.speedMPerS),
    altitude: altitudeSpikes(records, limits.climbMPerS),
    heartRate: heartRateSpikes(records),
  };
}

function positionSpikes(records: RecordColumns, speedMPerS: number): readonly number[] {
  const { timestampMs, latitudeDeg, longitudeDeg } = records;
  if (latitudeDeg === undefined || longitudeDeg === undefined) return [];
  const at = (column: Float64Array, row: number): number => column[row] ?? Number.NaN;
  return findSpikes({
    timestampMs,
    isThere: (row) => !Number.isNaN(at(latitudeDeg, row) + at(longitudeDeg, row)),
    isReachable: (from, to, seconds) =>
      greatCircleM(
        at(latitudeDeg, from),
        at(longitudeDeg, from),
        at(latitudeDeg, to),
        at(longitudeDeg, to),
      ) <=
      speedMPerS * seconds,
  });
}

function altitudeSpikes({ timestampMs, altitudeM }: RecordColumns, climbMPerS: number): readonly number[] {
  if (altitudeM === undefined) return [];
  const at = (row: number): number => altitudeM[row] ?? Number.NaN;
  return findSpikes({
    timestampMs,
    isThere: (row) => !Number.isNaN(at(row)),
    isReachable: (from, to, seconds) => Math.abs(at(to) - at(from)) <= ALTITUDE_STEP_M + climbMPerS * seconds,
  });
}

function heartRateSpikes({ timestampMs, heartRateBpm }: RecordColumns): readonly number[] {
  if (heartRateBpm === undefined) return [];
  const at = (row: number): number => heartRateBpm[row] ?? Number.NaN;
  const isPossible = (row: number): boolean => at(row) >= SLOWEST_HEART_BPM && at(row) <= FASTEST_HEART_BPM;
  const jumps = findSpikes({
    timestampMs,
    isThere: isPossible,
    isReachable: (from, to, seconds) =>
      Math.abs(at(to) - at(from)) <= HEART_RATE_STEP_BPM + HEART_RATE_CHANGE_BPM_PER_S * seconds,
  });
  const impossible: number[] = [];
  for (let row = 0; row < heartRateBpm.length; row += 1) {
    if (!Number.isNaN(at(row)) && !isPossible(row)) impossible.push(row);
  }
  return impossible.length === 0 ? jumps : [...jumps, ...impossible].toSorted((left, right) => left - right);
}

/** The records with the spikes taken for missing. The given columns stay as they are. */
export function withoutSpikes(records: RecordColumns, spikes: Spikes): RecordColumns {
  return {
    ...records,
    ...(records.latitudeDeg && { latitudeDeg: blanked(records.latitudeDeg, spikes.position) }),
    ...(records.longitudeDeg && { longitudeDeg: blanked(records.longitudeDeg, spikes.position) }),
    ...(records.altitudeM && { altitudeM: blanked(records.altitudeM, spikes.altitude) }),
    ...(records.heartRateBpm && { heartRateBpm: blanked(records.heartRateBpm, spikes.heartRate) }),
  };
}

function blanked(column: Float64Array, rows: readonly number[]): Float64Array {
  if (rows.length === 0) return column;
  const copy = column.slice();
  for (const row of rows) copy[row] = Number.NaN;
  return copy;
}
