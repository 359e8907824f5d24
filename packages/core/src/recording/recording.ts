import type { Instant } from "../time/index.ts";
import type { ColumnName } from "./columns.ts";

export const RECORDING_FORMATS = ["fit", "gpx", "tcx"] as const;
export type RecordingFormat = (typeof RECORDING_FORMATS)[number];

/** What was done. `null` in a recording means that the file does not say. */
export const SPORTS = [
  "running",
  "walking",
  "hiking",
  "cycling",
  "swimming",
  "multisport",
  "transition",
  "other",
] as const;
export type Sport = (typeof SPORTS)[number];

/**
 * The records of a recording, one typed column per quantity, all of `length` entries in file order. A column that the
 * file never fills is absent. Inside a column NaN marks the entry that is missing: read it through `valueAt`.
 */
export type RecordColumns = {
  readonly length: number;
  /** UTC, milliseconds since 1970; NaN where the file gives no time. */
  readonly timestampMs: Float64Array;
} & { readonly [Name in ColumnName]?: Float64Array };

/** Totals as the device or the service wrote them; recomputed values stand beside them and never replace them. */
export interface DeviceTotals {
  readonly elapsedS: number | null;
  readonly timerS: number | null;
  readonly distanceM: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly avgHeartRateBpm: number | null;
  readonly maxHeartRateBpm: number | null;
  /** Steps per minute, both feet; null for sports without steps. */
  readonly avgCadenceSpm: number | null;
  readonly calories: number | null;
}

export interface Lap {
  readonly startedAt: Instant | null;
  readonly elapsedS: number | null;
  readonly timerS: number | null;
  readonly distanceM: number | null;
  readonly avgHeartRateBpm: number | null;
  readonly avgCadenceSpm: number | null;
}

/** One length of a pool: a swim is other load, and this is all that its watch keeps of its course. */
export interface PoolLength {
  readonly startedAt: Instant | null;
  readonly timerS: number | null;
  readonly strokeCount: number | null;
  /** False for a rest at the wall; null where the file does not say. */
  readonly isActive: boolean | null;
}

/** The watch was stopped: from `start` up to but not including `end`. */
export interface Pause {
  readonly start: Instant;
  readonly end: Instant;
}

/** What the watch was told of the one who wore it, when the recording was made; null where it was told nothing. */
export interface Wearer {
  readonly weightKg: number | null;
  readonly sex: "female" | "male" | null;
  readonly restingHeartRateBpm: number | null;
}

export type WarningCode =
  | "crcMismatch"
  | "headerCrcMismatch"
  | "fileCutShort"
  | "dataSizeMissing"
  | "dataUnreadable"
  | "trailingBytes"
  | "chainedFiles"
  | "timesGoBack"
  | "timeJump"
  | "elapsedShorterThanTimer"
  | "noSession"
  | "noRecords"
  | "noTimes"
  | "heartRateAllZero"
  | "positionAtZero"
  | "fieldSkipped"
  | "developerFieldUndescribed"
  | "recordsOutsideSession"
  | "longerThanADay"
  | "dateImplausible"
  | "xmlMalformed"
  | "textBeforeXml"
  | "valueInvalid";

export interface RecordingWarning {
  readonly code: WarningCode;
  readonly message: string;
}

/** One recorded activity, whatever the file was. */
export interface Recording {
  readonly format: RecordingFormat;
  readonly sport: Sport | null;
  /** The watch's finer name, as the format writes it in lower case: "treadmill", "trail", "track". */
  readonly subSport: string | null;
  readonly startedAt: Instant | null;
  /** Minutes ahead of UTC where the run was, if the file tells. */
  readonly utcOffsetMinutes: number | null;
  readonly device: string | null;
  /** The runner's name for it, or in FIT the one of the sport as it is set up on the watch: "Trail Run". */
  readonly name: string | null;
  readonly totals: DeviceTotals;
  readonly records: RecordColumns;
  readonly laps: readonly Lap[];
  readonly pauses: readonly Pause[];
  readonly warnings: readonly RecordingWarning[];
  /** Absent where the file has nothing of it. */
  readonly wearer?: Wearer;
  /** The lengths of a pool swim; absent where there are none. */
  readonly lengths?: readonly PoolLength[];
}
