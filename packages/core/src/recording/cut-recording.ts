import { err, ok, type Refusal, type Result, refusal } from "../results/index.ts";
import { type Instant, instant } from "../time/index.ts";
import { NO_TOTALS } from "./no-totals.ts";
import { partOfRecords, timeSpanOf } from "./part-of-records.ts";
import type { Lap, Pause, RecordColumns, Recording } from "./recording.ts";

/** Seconds since the first record, `toS` itself not in it; null is "to the end". */
export interface CutRange {
  readonly fromS: number;
  readonly toS: number | null;
}

/**
 * A part of a recording as a recording of its own: its records, with the distance beginning at 0 again, and what of the
 * laps and pauses lies in it. The device's totals are about the whole and are left out. The parts before and after one
 * moment hold every record once. Refused with `inputInvalid` where the records have no times, or where no record or all
 * of the time lies outside the range.
 */
export function cutRecording(recording: Recording, { fromS, toS }: CutRange): Result<Recording, Refusal> {
  const span = timeSpanOf(recording.records);
  if (span === null) return refused("The recording has no times, so it can't be cut at one.");
  if (!(fromS >= 0) || (toS !== null && !(toS > fromS))) {
    return refused(
      `A part begins at 0 s or later and ends after that; asked for was ${rangeText({ fromS, toS })}.`,
    );
  }
  const fromMs = span.firstMs + 1000 * fromS;
  const toMs = toS === null ? Number.POSITIVE_INFINITY : span.firstMs + 1000 * toS;
  const { records } = recording;
  const start = fromS === 0 ? 0 : firstRowFrom(records, fromMs);
  const end = firstRowFrom(records, toMs);
  const part = partOfRecords(records, start, end);
  const partSpan = timeSpanOf(part);
  if (partSpan === null) {
    const length = (span.lastMs - span.firstMs) / 1000;
    return refused(`The recording is ${length} s long; ${rangeText({ fromS, toS })} has no record in it.`);
  }
  return ok({
    ...recording,
    startedAt: start === 0 ? recording.startedAt : instant(partSpan.firstMs),
    totals: NO_TOTALS,
    records: start === 0 ? part : withDistanceFromZero(part),
    laps: recording.laps.flatMap((lap) => lapWithin(lap, fromMs, toMs)),
    pauses: recording.pauses.flatMap((pause) => pauseWithin(pause, partSpan.firstMs, partSpan.lastMs)),
    ...(recording.lengths === undefined
      ? {}
      : { lengths: recording.lengths.filter(({ startedAt }) => isWithin(startedAt, fromMs, toMs)) }),
  });
}

const isWithin = (at: Instant | null, fromMs: number, toMs: number): boolean =>
  at !== null && at >= fromMs && at < toMs;

const refused = (message: string) => err(refusal("inputInvalid", message));
const rangeText = ({ fromS, toS }: CutRange): string =>
  `${fromS} s to ${toS === null ? "the end" : `${toS} s`}`;

function firstRowFrom({ timestampMs, length }: RecordColumns, ms: number): number {
  const row = timestampMs.findIndex((time) => time >= ms);
  return row === -1 ? length : row;
}

function withDistanceFromZero(records: RecordColumns): RecordColumns {
  const first = records.distanceM?.find((value) => !Number.isNaN(value));
  if (records.distanceM === undefined || first === undefined) return records;
  return { ...records, distanceM: records.distanceM.map((value) => value - first) };
}

/** A lap that reaches out of the part keeps its times only: its distance and means are about more than is left. */
function lapWithin(lap: Lap, fromMs: number, toMs: number): readonly Lap[] {
  const lengthS = lap.elapsedS ?? lap.timerS;
  if (lap.startedAt === null || lengthS === null) return [];
  const startMs = Math.max(lap.startedAt, fromMs);
  const endMs = Math.min(lap.startedAt + 1000 * lengthS, toMs);
  if (endMs <= startMs) return [];
  if (endMs - startMs === 1000 * lengthS) return [lap];
  return [
    {
      startedAt: instant(startMs),
      elapsedS: (endMs - startMs) / 1000,
      timerS: null,
      distanceM: null,
      avgHeartRateBpm: null,
      avgCadenceSpm: null,
    },
  ];
}

function pauseWithin(pause: Pause, firstMs: number, lastMs: number): readonly Pause[] {
  const start = Math.max(pause.start, firstMs);
  const end = Math.min(pause.end, lastMs);
  return end > start ? [{ start: instant(start), end: instant(end) }] : [];
}
