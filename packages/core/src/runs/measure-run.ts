import { COLUMN_NAMES, type ColumnName, type RecordColumns, type Recording } from "../recording/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import { type Instant, instant } from "../time/index.ts";
import { courseOf } from "./course.ts";
import { gradeAdjustedSpeed } from "./grade-adjusted-speed.ts";
import type { GradedSteps } from "./graded-steps.ts";
import { lateCadenceRatio } from "./late-cadence-ratio.ts";
import type { RunMeasures } from "./run-measures.ts";
import { chosenTotal, computedTotals, runTotals } from "./run-totals.ts";
import { speedGradeSpectrum } from "./speed-grade-spectrum.ts";
import { startOfRun } from "./start-of-run.ts";

/** Measures a recording. `source` names it in the `inputs` of every number: its id or the hash of its file. */
export function measureRun(recording: Recording, source: string): RunMeasures {
  const { sport } = recording;
  const inputs = [source];
  const course = courseOf(recording);
  const { records, recordedS, movingS, steps } = course;
  const byRecords = computedTotals({ ...course, inputs });
  const totals = runTotals(recording.totals, (id) => byRecords[id]);
  const start = startOfRun(course, inputs);
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
    // The device's own mean is of strides as well.
    avgCadenceSpm: course.hadStrides ? byRecords.avgCadenceSpm : chosenTotal(totals, "avgCadenceSpm", inputs),
    ...start,
    lateCadenceRatio: lateCadenceRatio(records.cadenceSpm, movingS ?? recordedS, inputs),
    gradeAdjustedSpeedMPerS: gradeAdjustedSpeed(steps, sport, inputs),
    altitudeNoiseM: altitudeNoise(steps, inputs),
    spectrum: speedGradeSpectrum(course),
    totals,
    recordCount: records.length,
    columns: columnsWithValues(recording.records),
  };
}

const altitudeNoise = (steps: GradedSteps | null, inputs: readonly string[]): Measured<number> =>
  steps === null || steps.altitudeNoiseM === null
    ? unavailable("recordingHasNoAltitude", "The file has too few altitudes along its way.")
    : computed(steps.altitudeNoiseM, { unit: "m", version: "altitude-noise/1", inputs });

function endOf({ records, startedAt, totals }: Recording): Instant | null {
  const last = records.timestampMs.findLast((value) => !Number.isNaN(value));
  if (last !== undefined) return instant(last);
  return startedAt === null || totals.elapsedS === null ? null : instant(startedAt + 1000 * totals.elapsedS);
}

const columnsWithValues = (records: RecordColumns): readonly ColumnName[] =>
  COLUMN_NAMES.filter((name) => records[name]?.some((value) => !Number.isNaN(value)) ?? false);
