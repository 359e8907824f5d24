import type { RecordColumns } from "../recording/index.ts";
import type { DistanceAlong } from "./distance-along.ts";
import type { PausedTime } from "./paused-time.ts";

/** A step between two records that is longer than this is a gap, not slow running. Smart recording writes every 1 to 8 s. */
export const LONGEST_RECORDING_GAP_S = 10;
/** With less of the way than this in recorded steps, the time on the move and what rests on it are not known. */
export const LEAST_RECORDED_SHARE = 0.8;
/** Slower than this one stands; a slow walk has twice that speed. A convention of this project. */
const SLOWEST_MOVING_M_PER_S = 0.5;

/**
 * The seconds that each record stands for: from the record before it to itself, pauses left out; 0 for the first, after
 * a gap, and where the clock does not go on.
 */
export function recordedSeconds(records: RecordColumns, paused: PausedTime): Float64Array {
  const seconds = new Float64Array(records.length);
  let before = Number.NaN;
  for (let row = 0; row < records.length; row += 1) {
    const now = records.timestampMs[row] ?? Number.NaN;
    if (Number.isNaN(now)) continue;
    const stepMs = now - before;
    if (stepMs > 0 && stepMs <= 1000 * LONGEST_RECORDING_GAP_S) {
      seconds[row] = (stepMs - paused(before, now)) / 1000;
    }
    before = now;
  }
  return seconds;
}

/**
 * Of those seconds the ones at 0.5 m/s or more: by the recorded speed, else by the way since the last record that has
 * one. A record that has neither keeps its seconds: not to know the speed is not to stand. Null where no record has any.
 */
export function movingSeconds(
  records: RecordColumns,
  recorded: Float64Array,
  along: DistanceAlong | null,
): Float64Array | null {
  const { timestampMs } = records;
  const speedMPerS = statedSpeeds(records, along !== null);
  if (along === null && speedMPerS === undefined) return null;
  const moving = recorded.slice();
  let lastM = Number.NaN;
  let lastMs = Number.NaN;
  for (let row = 0; row < records.length; row += 1) {
    const metres = along?.metres[row] ?? Number.NaN;
    const now = timestampMs[row] ?? Number.NaN;
    const stated = speedMPerS?.[row] ?? Number.NaN;
    const speed = Number.isNaN(stated) ? (1000 * (metres - lastM)) / (now - lastMs) : stated;
    if (speed < SLOWEST_MOVING_M_PER_S) moving[row] = 0;
    if (Number.isNaN(metres + now)) continue;
    lastM = metres;
    lastMs = now;
  }
  return moving;
}

/** The recorded speeds; a speed that stays at zero while the runner gets on was never measured. */
function statedSpeeds({ speedMPerS }: RecordColumns, getsOn: boolean): Float64Array | undefined {
  const isMeasured = speedMPerS?.some((value) => value > 0 || (value === 0 && !getsOn)) ?? false;
  return isMeasured ? speedMPerS : undefined;
}

/** How much of the way, from 0 to 1, was run in the steps that count as recorded; the rest lies in gaps and pauses. */
export function recordedShare({ metres, totalM }: DistanceAlong, recorded: Float64Array): number {
  let coveredM = 0;
  let lastM = Number.NaN;
  let seconds = 0;
  for (let row = 0; row < metres.length; row += 1) {
    seconds += recorded[row] ?? 0;
    const here = metres[row] ?? Number.NaN;
    if (Number.isNaN(here)) continue;
    if (seconds > 0 && here > lastM) coveredM += here - lastM;
    lastM = here;
    seconds = 0;
  }
  return coveredM / totalM;
}

/**
 * Seconds on the move in the gaps between records: the way that was gained there at the mean speed of the recorded time
 * on the move, and no longer than the gap without its pauses. The distance has that way; a pace without its time would be
 * too quick.
 */
export function movingSecondsInGaps(
  { metres }: DistanceAlong,
  { timestampMs }: RecordColumns,
  { recorded, moving, paused }: TimesOfRecords,
): number {
  const gaps: { readonly silentS: number; readonly gainedM: number }[] = [];
  let coveredM = 0;
  let lastM = Number.NaN;
  let lastMs = Number.NaN;
  let seconds = 0;
  for (let row = 0; row < metres.length; row += 1) {
    seconds += recorded[row] ?? 0;
    const here = metres[row] ?? Number.NaN;
    const now = timestampMs[row] ?? Number.NaN;
    if (Number.isNaN(here + now)) continue;
    const gainedM = here - lastM;
    if (gainedM > 0 && seconds > 0) coveredM += gainedM;
    else if (gainedM > 0 && now > lastMs) {
      gaps.push({ silentS: (now - lastMs - paused(lastMs, now)) / 1000, gainedM });
    }
    lastM = here;
    lastMs = now;
    seconds = 0;
  }
  const meanMPerS = coveredM / sumOf(moving);
  if (!(meanMPerS > 0)) return 0;
  return gaps.reduce((sum, { silentS, gainedM }) => sum + Math.min(silentS, gainedM / meanMPerS), 0);
}

/** Seconds that each record stands for, those of them on the move, and when the watch was stopped. */
export interface TimesOfRecords {
  readonly recorded: Float64Array;
  readonly moving: Float64Array;
  readonly paused: PausedTime;
}

export function sumOf(seconds: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < seconds.length; row += 1) sum += seconds[row] ?? 0;
  return sum;
}
