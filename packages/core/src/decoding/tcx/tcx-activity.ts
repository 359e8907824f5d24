import type { Lap, Pause } from "../../recording/index.ts";
import { instant } from "../../time/index.ts";
import { type ColumnBuilder, columnBuilder } from "../xml/column-builder.ts";

/** A lap as it is read: the format's own words, null where they are missing. */
export interface TcxLap {
  startedAt: Lap["startedAt"];
  /** `TotalTimeSeconds`: the timer's time, without pauses. */
  timerS: number | null;
  distanceM: number | null;
  calories: number | null;
  avgHeartRateBpm: number | null;
  maxHeartRateBpm: number | null;
  /** As written: strides on foot, else revolutions. */
  avgCadencePerMin: number | null;
  readonly tracks: TcxTrack[];
}

/** Where a track begins among the activity's points. */
export interface TcxTrack {
  readonly firstRow: number;
}

/** One `Activity` (or leg of a multisport session) as it is read. */
export interface TcxActivity {
  readonly sportWord: string;
  id: string | null;
  notes: string | null;
  device: string | null;
  utcOffsetMinutes: number | null;
  readonly laps: TcxLap[];
  readonly points: ColumnBuilder;
  readonly cadencePerMin: number[];
}

export const tcxActivity = (sportWord: string): TcxActivity => ({
  sportWord,
  id: null,
  notes: null,
  device: null,
  utcOffsetMinutes: null,
  laps: [],
  points: columnBuilder(),
  cadencePerMin: [],
});

export const tcxLap = (startedAt: Lap["startedAt"]): TcxLap => ({
  startedAt,
  timerS: null,
  distanceM: null,
  calories: null,
  avgHeartRateBpm: null,
  maxHeartRateBpm: null,
  avgCadencePerMin: null,
  tracks: [],
});

/**
 * A device begins a new track within a lap when it is started again after a stop, so the gap between the two is a
 * pause. Between laps it begins one anyway. A track that begins before the one before it ended tells of no pause.
 */
export function pausesBetweenTracks({ laps, points }: TcxActivity): readonly Pause[] {
  return laps.flatMap(({ tracks }) =>
    tracks.slice(1).flatMap(({ firstRow }) => {
      const start = points.get("timestampMs", firstRow - 1);
      const end = points.get("timestampMs", firstRow);
      return end > start ? [{ start: instant(start), end: instant(end) }] : [];
    }),
  );
}
