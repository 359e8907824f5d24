import type { Pause } from "../../recording/index.ts";
import { instant } from "../../time/index.ts";
import { type ColumnBuilder, columnBuilder } from "../xml/column-builder.ts";

/** One `trk` as it is read. The cadence is kept apart until the sport is known. */
export interface GpxTrack {
  name: string | null;
  type: string | null;
  utcOffsetMinutes: number | null;
  readonly points: ColumnBuilder;
  readonly cadencePerMin: number[];
  /** The first row of every segment that has points. */
  readonly segmentStarts: number[];
}

export const gpxTrack = (): GpxTrack => ({
  name: null,
  type: null,
  utcOffsetMinutes: null,
  points: columnBuilder(),
  cadencePerMin: [],
  segmentStarts: [],
});

/** The gaps between the segments of a track: from the last time of the one to the first of the next. */
export function pausesBetweenSegments({ segmentStarts, points }: GpxTrack): readonly Pause[] {
  return segmentStarts.slice(1).flatMap((row) => {
    const start = points.get("timestampMs", row - 1);
    const end = points.get("timestampMs", row);
    return end > start ? [{ start: instant(start), end: instant(end) }] : [];
  });
}
