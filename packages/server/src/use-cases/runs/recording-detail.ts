import { type AlongKnowledge, loadAlong } from "@backstride/core/back-load";
import type { Lap, Recording } from "@backstride/core/recording";
import { type Course, courseOf, type QualityMark, qualityMarksOf } from "@backstride/core/runs";
import { type CourseColumns, type ThinnedSeries, thinnedSeries } from "./thinned-series.ts";

/** What a run's page shows of its recording beyond the measures. */
export interface RecordingDetail {
  readonly laps: readonly Lap[];
  readonly marks: readonly QualityMark[];
  readonly series: ThinnedSeries;
}

export const recordingDetail = (recording: Recording, load: AlongKnowledge | null): RecordingDetail => ({
  laps: recording.laps,
  marks: qualityMarksOf(recording),
  series: thinnedSeries(recording.records, courseColumns(recording, load)),
});

function courseColumns(recording: Recording, load: AlongKnowledge | null): CourseColumns {
  const course = courseOf(recording);
  const along = load === null ? null : loadAlong(course, load);
  return {
    distanceM: course.along?.metres ?? null,
    gradePercent: gradesByRecord(course),
    backLoad: along?.index ?? null,
    stepStrength: along?.strength ?? null,
  };
}

/** Null where the grade is not known over the way. */
function gradesByRecord({ steps, records }: Course): Float64Array | null {
  if (steps === null || !steps.isGraded) return null;
  const percent = new Float64Array(records.length).fill(Number.NaN);
  let row = 0;
  for (let at = 0; at < steps.rows.length; at += 1) {
    for (; row <= (steps.rows[at] ?? -1); row += 1) percent[row] = 100 * (steps.grades[at] ?? Number.NaN);
  }
  return percent;
}
