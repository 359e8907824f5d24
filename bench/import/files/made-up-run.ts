import {
  COLUMN_NAMES,
  type RecordColumns,
  type Recording,
} from "../../../packages/core/src/recording/index.ts";
import { type Random, simulateRecording } from "../../../packages/core/src/simulation/index.ts";
import type { Instant } from "../../../packages/core/src/time/index.ts";

export interface RunWish {
  readonly startedAt: Instant;
  readonly distanceM: number;
  readonly isTrail: boolean;
  /** Leave the points as the simulator makes them, every five seconds. */
  readonly isSparse: boolean;
}

/** A simulated run, with one point a second unless it is to be sparse: the densest that watches write. */
export function madeUpRun({ startedAt, distanceM, isTrail, isSparse }: RunWish, random: Random): Recording {
  const recording = simulateRecording(
    {
      startedAt,
      utcOffsetMinutes: 120,
      distanceM,
      speedMPerS: (isTrail ? 2.6 : 2.9) + 0.12 * random.normal(),
      startSpeedRatio: 0.95,
      subSport: isTrail ? "trail" : "street",
      hillM: isTrail ? 25 : 4,
      format: "fit",
    },
    random,
  );
  return isSparse ? recording : { ...recording, records: everySecond(recording.records) };
}

function everySecond(records: RecordColumns): RecordColumns {
  const { timestampMs } = records;
  const startMs = timestampMs[0] ?? 0;
  const length = ((timestampMs.at(-1) ?? startMs) - startMs) / 1000 + 1;
  const stepS = records.length < 2 ? 1 : (length - 1) / (records.length - 1);
  const between = (column: Float64Array): Float64Array =>
    Float64Array.from({ length }, (_none, second) => {
      const before = Math.floor(second / stepS);
      const share = second / stepS - before;
      const value = column[before] ?? Number.NaN;
      return share === 0 ? value : value + share * ((column[before + 1] ?? value) - value);
    });
  const columns: Record<string, Float64Array> = {};
  for (const name of COLUMN_NAMES) {
    const column = records[name];
    if (column !== undefined) columns[name] = between(column);
  }
  return { ...columns, length, timestampMs: between(timestampMs) };
}
