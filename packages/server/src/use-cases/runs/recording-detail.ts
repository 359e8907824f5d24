import type { Lap, Recording } from "@backstride/core/recording";
import { type ThinnedSeries, thinnedSeries } from "./thinned-series.ts";

/** What a run's page shows of its recording beyond the measures. */
export interface RecordingDetail {
  readonly laps: readonly Lap[];
  readonly series: ThinnedSeries;
}

export const recordingDetail = (recording: Recording): RecordingDetail => ({
  laps: recording.laps,
  series: thinnedSeries(recording.records),
});
