import { COLUMN_NAMES, type ColumnName, type RecordColumns, type Recording } from "../recording/index.ts";
import { type Instant, instant } from "../time/index.ts";
import { distanceAlong } from "./distance-along.ts";
import { gradeAdjustedSpeed } from "./grade-adjusted-speed.ts";
import { pausedTime } from "./paused-time.ts";
import { movingSeconds, recordedSeconds } from "./recorded-time.ts";
import type { RunMeasures } from "./run-measures.ts";
import { chosenTotal, computedTotals, runTotals } from "./run-totals.ts";
import { spikeLimitsOf } from "./spike-limits.ts";
import { spikesOf, withoutSpikes } from "./spikes.ts";
import { startSpeedRatio } from "./start-speed-ratio.ts";

/** Measures a recording. `source` names it in the `inputs` of every number: its id or the hash of its file. */
export function measureRun(recording: Recording, source: string): RunMeasures {
  const { sport } = recording;
  const inputs = [source];
  const records = withoutSpikes(recording.records, spikesOf(recording.records, sport));
  const paused = pausedTime(recording.pauses);
  const along = distanceAlong(records, spikeLimitsOf(sport).speedMPerS, paused);
  const recordedS = recordedSeconds(records, paused);
  const movingS = movingSeconds(records, recordedS, along);
  const byRecords = computedTotals({ records, along, recordedS, movingS, inputs });
  const totals = runTotals(recording.totals, (id) => byRecords[id]);
  return {
    startedAt: recording.startedAt,
    endedAt: endOf(recording),
    sport,
    subSport: recording.subSport,
    distanceM: chosenTotal(totals, "distanceM", inputs),
    elapsedS: chosenTotal(totals, "elapsedS", inputs),
    movingS: chosenTotal(totals, "movingS", inputs),
    ascentM: chosenTotal(totals, "ascentM", inputs),
    descentM: chosenTotal(totals, "descentM", inputs),
    avgHeartRateBpm: chosenTotal(totals, "avgHeartRateBpm", inputs),
    avgCadenceSpm: chosenTotal(totals, "avgCadenceSpm", inputs),
    startSpeedRatio: startSpeedRatio(records, inputs),
    gradeAdjustedSpeedMPerS: gradeAdjustedSpeed({
      records,
      sport,
      along,
      movingS: movingS ?? recordedS,
      inputs,
    }),
    totals,
    recordCount: records.length,
    columns: columnsWithValues(recording.records),
  };
}

function endOf({ records, startedAt, totals }: Recording): Instant | null {
  const last = records.timestampMs.findLast((value) => !Number.isNaN(value));
  if (last !== undefined) return instant(last);
  return startedAt === null || totals.elapsedS === null ? null : instant(startedAt + 1000 * totals.elapsedS);
}

const columnsWithValues = (records: RecordColumns): readonly ColumnName[] =>
  COLUMN_NAMES.filter((name) => records[name]?.some((value) => !Number.isNaN(value)) ?? false);
