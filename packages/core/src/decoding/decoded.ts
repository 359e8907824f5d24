import type { Recording, RecordingFormat } from "../recording/index.ts";

/** At least one recording: a file with several sports gives one for each, in the order of the file. */
export interface DecodedRecordings {
  readonly kind: "recordings";
  readonly format: RecordingFormat;
  readonly recordings: readonly [Recording, ...Recording[]];
}

/** A sound file that holds something else. It is skipped with its reason, it has not failed. */
export interface NotARecording {
  readonly kind: "not-a-recording";
  readonly format: RecordingFormat;
  readonly reason: NotARecordingReason;
  /** The same as a sentence. */
  readonly message: string;
}

export type NotARecordingReason =
  | "deviceFile"
  | "settingsFile"
  | "sportFile"
  | "workoutFile"
  | "schedulesFile"
  | "weightFile"
  | "totalsFile"
  | "goalsFile"
  | "bloodPressureFile"
  | "monitoringFile"
  | "activitySummaryFile"
  | "segmentFile"
  | "otherFitFile"
  | "routeOnly"
  | "waypointsOnly";

export type Decoded = DecodedRecordings | NotARecording;
