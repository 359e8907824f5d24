import type { Recording, RecordingFormat, RecordingWarning, Sport } from "../recording/index.ts";
import { isoFromInstant } from "../time/index.ts";

/** What `backstride decode` prints of a recording. Null is "the file has no such thing", never zero. */
export interface RecordingSummary {
  readonly format: RecordingFormat;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  /** UTC, ISO 8601. */
  readonly startedAt: string | null;
  readonly elapsedS: number | null;
  readonly timerS: number | null;
  readonly distanceM: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly avgHeartRateBpm: number | null;
  /** Steps per minute, both feet. */
  readonly avgCadenceSpm: number | null;
  readonly recordCount: number;
  readonly lapCount: number;
  readonly warnings: readonly RecordingWarning[];
}

/**
 * A recording in a few numbers: the device's totals as the file states them. Only the time elapsed is taken from the
 * points where the format has no place for it (GPX and TCX): from the first to the last time.
 */
export function recordingSummary(recording: Recording): RecordingSummary {
  const { format, totals, startedAt } = recording;
  const hasPlaceForElapsed = format === "fit";
  return {
    format,
    sport: recording.sport,
    subSport: recording.subSport,
    startedAt: startedAt === null ? null : isoFromInstant(startedAt),
    elapsedS: hasPlaceForElapsed ? totals.elapsedS : (totals.elapsedS ?? elapsedOfPoints(recording)),
    timerS: totals.timerS,
    distanceM: totals.distanceM,
    ascentM: totals.ascentM,
    descentM: totals.descentM,
    avgHeartRateBpm: totals.avgHeartRateBpm,
    avgCadenceSpm: totals.avgCadenceSpm,
    recordCount: recording.records.length,
    lapCount: recording.laps.length,
    warnings: recording.warnings.map(({ code, message }) => ({ code, message })),
  };
}

function elapsedOfPoints({ records }: Recording): number | null {
  const isTime = (value: number): boolean => !Number.isNaN(value);
  const first = records.timestampMs.find(isTime);
  const last = records.timestampMs.findLast(isTime);
  return first === undefined || last === undefined || last < first ? null : (last - first) / 1000;
}
