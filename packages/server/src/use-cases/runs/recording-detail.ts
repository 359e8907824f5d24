import type { Lap, Recording } from "@backstride/core/recording";
import { type QualityMark, qualityMarksOf } from "@backstride/core/runs";
import { type ThinnedSeries, thinnedSeries } from "./thinned-series.ts";

/** What a run's page shows of its recording beyond the measures. */
export interface RecordingDetail {
  readonly laps: readonly Lap[];
  readonly marks: readonly QualityMark[];
  readonly series: ThinnedSeries;
}

export const recordingDetail = (recording: Recording): RecordingDetail => ({
  laps: recording.laps,
  marks: qualityMarksOf(recording),
  series: thinnedSeries(recording.records),
});
