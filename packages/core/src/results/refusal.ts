/**
 * Every reason for which Backstride refuses an input. The codes are stable: scripts, screens and translations
 * hold on to them, the message may change.
 */
export type ErrorCode =
  // files
  | "fileIsEmpty"
  | "fileTooLarge"
  | "formatUnknown"
  | "fitHeaderBroken"
  | "fitNothingReadable"
  | "xmlNothingReadable"
  | "notARecording"
  | "recordingHasNoRecords"
  | "gzipBroken"
  | "archiveBroken"
  | "archiveMemberBroken"
  | "archiveTooLarge"
  | "notAMapExtract"
  | "mapExtractBroken"
  | "mapExtractEmpty"
  | "fileNotFound"
  | "fileNotReadable"
  | "fileNotWritable"
  // structured input
  | "jsonInvalid"
  | "inputInvalid"
  | "unknownField"
  | "unknownQuestion"
  | "answerInvalid"
  | "dayInvalid"
  | "startInvalid"
  | "distanceInvalid"
  | "durationInvalid"
  | "speedInvalid"
  | "distanceUnconfirmed"
  | "notFound"
  | "safetyCheckOpen"
  | "importClosed"
  | "runNotSplittable"
  | "runsNotJoinable"
  | "runNotShaped"
  | "runChangedMeanwhile"
  | "shoeHasRuns"
  | "shoeInExperiment"
  | "experimentNeedsPlan"
  | "experimentRunning"
  | "experimentNeedsUnmet"
  | "experimentEnded"
  // the place
  | "argumentInvalid"
  | "portInUse"
  | "dataFolderInUse"
  | "dataFolderNotWritable"
  | "dataFolderTooNew"
  | "dataFolderTooOld"
  | "dataFolderBroken"
  | "diskFull"
  | "eraseUnfinished"
  | "eraseNotConfirmed"
  | "hostNotAllowed"
  | "originNotAllowed"
  | "pageOutdated"
  | "otherDataFolder"
  | "causesFailed"
  | "internal";

/** An expected refusal: a stable code, and a sentence that says what was expected and what came. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
}

export const refusal = (code: ErrorCode, message: string): Refusal => ({ code, message });
