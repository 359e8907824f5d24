import type { DeviceTotals, RecordColumns } from "../recording/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import { climbOf } from "../terrain/index.ts";
import type { DistanceAlong } from "./distance-along.ts";
import { meanOfRecords } from "./mean-of-records.ts";
import { LEAST_RECORDED_SHARE, recordedShare, sumOf } from "./recorded-time.ts";
import { RUN_TOTAL_IDS, type RunTotal, type RunTotalId } from "./run-total.ts";

const UNITS: Readonly<Record<RunTotalId, string>> = {
  distanceM: "m",
  elapsedS: "s",
  movingS: "s",
  ascentM: "m",
  descentM: "m",
  avgHeartRateBpm: "beats/min",
  avgCadenceSpm: "steps/min",
};

/** The total as the device wrote it. A mean rate of zero is a sensor that was not there. */
function statedTotal(totals: DeviceTotals, id: RunTotalId): number | null {
  const stated = id === "movingS" ? totals.timerS : totals[id];
  if (stated === null || !Number.isFinite(stated)) return null;
  const isRate = id === "avgHeartRateBpm" || id === "avgCadenceSpm";
  return isRate && stated <= 0 ? null : stated;
}

/** Every total: the device's, and the computed one that `compute` gives beside it. */
export const runTotals = (
  totals: DeviceTotals,
  compute: (id: RunTotalId) => Measured<number>,
): readonly RunTotal[] =>
  RUN_TOTAL_IDS.map((id) => ({ id, device: statedTotal(totals, id), computed: compute(id) }));

/** The total that counts: the device's where there is one, else the computed. */
export function chosenTotal(
  totals: readonly RunTotal[],
  id: RunTotalId,
  inputs: readonly string[],
): Measured<number> {
  const total = totals.find((one) => one.id === id);
  if (total === undefined) throw new Error(`the totals lack ${id}`);
  return total.device === null
    ? total.computed
    : computed(total.device, { unit: UNITS[id], version: "device-total/1", inputs });
}

/** What the computed totals are made of. */
export interface ComputedFrom {
  /** Without spikes. */
  readonly records: RecordColumns;
  readonly along: DistanceAlong | null;
  /** Seconds that each record stands for. */
  readonly recordedS: Float64Array;
  /** Of those the seconds on the move; null where no record tells a speed. */
  readonly movingS: Float64Array | null;
  /** Seconds on the move in the gaps between records. */
  readonly movingInGapsS: number;
  readonly inputs: readonly string[];
}

/** The totals by the records alone. */
export function computedTotals(from: ComputedFrom): Readonly<Record<RunTotalId, Measured<number>>> {
  const { records, along, recordedS, movingS, inputs } = from;
  const climb = climbOf(records);
  const climbed = (metres: number | undefined): Measured<number> =>
    metres === undefined
      ? unavailable("recordingHasNoAltitude", "The file has too few altitudes.")
      : computed(metres, { unit: UNITS.ascentM, version: "climb-hysteresis/1", inputs });
  return {
    distanceM:
      along === null
        ? unavailable("recordingHasNoDistance", "The file has neither a distance nor positions.")
        : computed(along.totalM, { unit: UNITS.distanceM, version: along.version, inputs }),
    elapsedS: elapsed(records, inputs),
    movingS: moving(from),
    ascentM: climbed(climb?.ascentM),
    descentM: climbed(climb?.descentM),
    avgHeartRateBpm: meanOfRecords(records.heartRateBpm, recordedS, {
      unit: UNITS.avgHeartRateBpm,
      inputs,
      lacking: "recordingHasNoHeartRate",
    }),
    avgCadenceSpm: meanOfRecords(records.cadenceSpm, movingS ?? recordedS, {
      unit: UNITS.avgCadenceSpm,
      inputs,
      lacking: "recordingHasNoCadence",
    }),
  };
}

function elapsed({ timestampMs }: RecordColumns, inputs: readonly string[]): Measured<number> {
  const isTime = (value: number): boolean => !Number.isNaN(value);
  const first = timestampMs.find(isTime) ?? Number.NaN;
  const last = timestampMs.findLast(isTime) ?? Number.NaN;
  return last > first
    ? computed((last - first) / 1000, { unit: UNITS.elapsedS, version: "first-to-last-record/1", inputs })
    : unavailable("recordingHasNoTimes", "The file has no two records with usable times.");
}

function moving({ along, recordedS, movingS, movingInGapsS, inputs }: ComputedFrom): Measured<number> {
  if (along !== null && recordedShare(along, recordedS) < LEAST_RECORDED_SHARE) {
    return unavailable("recordsTooFarApart", "Much of the way lies between records more than 10 s apart.");
  }
  const seconds = sumOf(movingS ?? recordedS);
  if (seconds > 0) {
    const version = movingS === null ? "recorded-time/2" : "moving-time/2";
    return computed(seconds + movingInGapsS, { unit: UNITS.movingS, version, inputs });
  }
  return sumOf(recordedS) > 0
    ? unavailable("neverOnTheMove", "No part of the recording is at 0.5 m/s or more.")
    : unavailable("recordingHasNoTimes", "The file has no usable times, or none less than 10 s apart.");
}
