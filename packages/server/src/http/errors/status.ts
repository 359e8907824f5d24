import type { ErrorCode } from "@backstride/core/results";

/** The one place where a code of a refusal becomes a status of HTTP. */
export const STATUS_OF = {
  fileIsEmpty: 422,
  fileTooLarge: 413,
  formatUnknown: 422,
  fitHeaderBroken: 422,
  fitNothingReadable: 422,
  xmlNothingReadable: 422,
  notARecording: 422,
  recordingHasNoRecords: 422,
  gzipBroken: 422,
  archiveBroken: 422,
  archiveMemberBroken: 422,
  archiveTooLarge: 413,
  fileNotFound: 404,
  fileNotReadable: 422,
  jsonInvalid: 400,
  inputInvalid: 400,
  unknownField: 400,
  unknownQuestion: 400,
  answerInvalid: 400,
  dayInvalid: 400,
  notFound: 404,
  safetyCheckOpen: 409,
  importClosed: 409,
  argumentInvalid: 400,
  portInUse: 409,
  dataFolderInUse: 409,
  dataFolderNotWritable: 500,
  dataFolderTooNew: 409,
  diskFull: 507,
  hostNotAllowed: 403,
  originNotAllowed: 403,
  internal: 500,
} as const satisfies Readonly<Record<ErrorCode, number>>;

export type RefusalStatus = (typeof STATUS_OF)[ErrorCode];
