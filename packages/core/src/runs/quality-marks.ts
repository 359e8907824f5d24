import type { RecordColumns, Recording } from "../recording/index.ts";
import { greatCircleM } from "../terrain/index.ts";
import type { Spike } from "./find-spikes.ts";
import { type MarkStretch, mergeStretches, sentenceOfStretch } from "./mark-stretch.ts";
import { pausedTime } from "./paused-time.ts";
import type { QualityMark, QualityMarkKind } from "./quality-mark.ts";
import { LONGEST_RECORDING_GAP_S } from "./recorded-time.ts";
import { spikeLimitsOf } from "./spike-limits.ts";
import { spikesOf, withoutSpikes } from "./spikes.ts";
import { eachTrackStep, isTooFast } from "./track-steps.ts";

/**
 * Where a recording is not what it seems: pauses, gaps and spikes, in order of time, near ones of a kind taken together,
 * at most 300. A recording without times has none: nothing could be placed or judged.
 */
export function qualityMarksOf(recording: Recording): readonly QualityMark[] {
  const times = recording.records.timestampMs.filter((value) => !Number.isNaN(value));
  const startMs = times[0];
  const endMs = times.at(-1);
  if (startMs === undefined || endMs === undefined || endMs <= startMs) return [];
  const inside = [...pauses(recording), ...gaps(recording), ...spikes(recording)]
    .map((one) => ({
      ...one,
      fromMs: Math.max(one.fromMs, startMs),
      toMs: Math.min(one.toMs, endMs),
    }))
    .filter(({ fromMs, toMs }) => toMs > fromMs);
  return mergeStretches(inside).map((stretch) => ({
    kind: stretch.kind,
    fromS: (stretch.fromMs - startMs) / 1000,
    toS: (stretch.toMs - startMs) / 1000,
    message: sentenceOfStretch(stretch),
  }));
}

const pauses = (recording: Recording): readonly MarkStretch[] =>
  recording.pauses.map(({ start, end }) => timed("pause", start, end, (end - start) / 1000));

const timed = (kind: QualityMarkKind, fromMs: number, toMs: number, figure: number): MarkStretch => ({
  kind,
  fromMs,
  toMs,
  count: 1,
  least: figure,
  most: figure,
});

/** Steps of more than 10 s in which the watch was not stopped. */
function gaps({ records, pauses: stops }: Recording): readonly MarkStretch[] {
  const paused = pausedTime(stops);
  const found: MarkStretch[] = [];
  let before = Number.NaN;
  for (const now of records.timestampMs) {
    if (Number.isNaN(now)) continue;
    if (now - before > 1000 * LONGEST_RECORDING_GAP_S) {
      const silentS = (now - before - paused(before, now)) / 1000;
      if (silentS > LONGEST_RECORDING_GAP_S) found.push(timed("gap", before, now, silentS));
    }
    before = now;
  }
  return found;
}

function spikes({ records, sport }: Recording): readonly MarkStretch[] {
  const found = spikesOf(records, sport);
  return [
    ...found.position.map((spike) => marked(records, spike, "position-spike", wayOff(records, spike))),
    ...loneJumps(withoutSpikes(records, found), spikeLimitsOf(sport).speedMPerS),
    ...found.altitude.map((spike) =>
      marked(records, spike, "altitude-spike", valuesOf(records.altitudeM, spike)),
    ),
    ...found.heartRate.map((spike) =>
      marked(records, spike, "heart-rate-spike", valuesOf(records.heartRateBpm, spike)),
    ),
  ];
}

/** Jumps of the position that don't come back: which side of them was wrong is not known, but nobody ran them. */
function loneJumps(records: RecordColumns, fastestMPerS: number): readonly MarkStretch[] {
  const found: MarkStretch[] = [];
  eachTrackStep(records, ({ from, to, stepM, seconds }) => {
    if (!isTooFast(stepM, seconds, fastestMPerS)) return;
    found.push(marked(records, { before: from, first: to, end: to }, "position-spike", [stepM]));
  });
  return found;
}

/** The stretch of a spike reaches from the record before it to the one after it. */
function marked(
  { timestampMs, length }: RecordColumns,
  { before, first, end }: Spike,
  kind: QualityMarkKind,
  figures: readonly number[],
): MarkStretch {
  const timeAt = (row: number): number => timestampMs[row] ?? Number.NaN;
  return {
    kind,
    fromMs: timeAt(before ?? Math.max(first - 1, 0)),
    toMs: timeAt(Math.min(end, length - 1)),
    count: 1,
    least: Math.min(...figures),
    most: Math.max(...figures),
  };
}

function wayOff(
  { latitudeDeg, longitudeDeg }: RecordColumns,
  { before, first, end }: Spike,
): readonly number[] {
  const at = (column: Float64Array | undefined, row: number): number => column?.[row] ?? Number.NaN;
  const from = before ?? first;
  return rowsOf(first, end)
    .map((row) =>
      greatCircleM(
        at(latitudeDeg, from),
        at(longitudeDeg, from),
        at(latitudeDeg, row),
        at(longitudeDeg, row),
      ),
    )
    .filter((metres) => !Number.isNaN(metres));
}

const valuesOf = (column: Float64Array | undefined, { first, end }: Spike): readonly number[] =>
  [...(column?.slice(first, end) ?? [])].filter((value) => !Number.isNaN(value));

const rowsOf = (first: number, end: number): readonly number[] =>
  Array.from({ length: end - first }, (_none, at) => first + at);
