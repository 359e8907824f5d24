import type { RecordColumns } from "../recording/index.ts";
import { greatCircleM } from "../terrain/index.ts";

/** Files write whole seconds: two records of one second may lie a second apart. */
export const CLOCK_STEP_S = 1;

/** From one record with a position to the next one that has one. */
export interface TrackStep {
  readonly from: number;
  readonly to: number;
  readonly stepM: number;
  /** NaN where either has no time; may be negative where the clock went back. */
  readonly seconds: number;
}

export function eachTrackStep(records: RecordColumns, take: (step: TrackStep) => void): void {
  const { latitudeDeg, longitudeDeg, timestampMs, length } = records;
  if (latitudeDeg === undefined || longitudeDeg === undefined) return;
  const at = (column: Float64Array, row: number): number => column[row] ?? Number.NaN;
  let from = -1;
  for (let to = 0; to < length; to += 1) {
    const latitude = at(latitudeDeg, to);
    const longitude = at(longitudeDeg, to);
    if (Number.isNaN(latitude + longitude)) continue;
    if (from !== -1) {
      const stepM = greatCircleM(at(latitudeDeg, from), at(longitudeDeg, from), latitude, longitude);
      take({ from, to, stepM, seconds: (at(timestampMs, to) - at(timestampMs, from)) / 1000 });
    }
    from = to;
  }
}

/** Whether the step needs more than `fastestMPerS`. Without times, or where the clock went back, nothing is judged. */
export const isTooFast = (stepM: number, seconds: number, fastestMPerS: number): boolean =>
  seconds >= 0 && stepM > fastestMPerS * Math.max(seconds, CLOCK_STEP_S);
