export { COLUMN_NAMES, type ColumnName, DYNAMICS_COLUMNS, type DynamicsColumn } from "./columns.ts";
export { type CutRange, cutRecording } from "./cut-recording.ts";
export {
  FIT_BASE_TYPES,
  type FitBaseType,
  type FitBaseTypeName,
  fitBaseTypeOf,
} from "./fit-protocol/base-types.ts";
export { fitCrc } from "./fit-protocol/crc.ts";
export { fitTimeFromMilliseconds, millisecondsFromFitTime } from "./fit-protocol/fit-time.ts";
export {
  FIT_EVENT,
  FIT_EVENT_TYPE,
  FIT_FIELD,
  FIT_FILE_TYPE,
  FIT_GENDER,
  FIT_MESSAGE,
  FIT_TIMESTAMP_FIELD,
} from "./fit-protocol/messages.ts";
export {
  FIT_COMPRESSED_SPEED_DISTANCE_FIELD,
  FIT_RECORD_FIELDS,
  type RecordField,
  type RecordTarget,
} from "./fit-protocol/record-fields.ts";
export { fitSport, fitSportNumber, fitSubSport, fitSubSportNumber } from "./fit-protocol/sports.ts";
export { joinRecordings } from "./join-recordings.ts";
export { NO_TOTALS } from "./no-totals.ts";
export { isOnFoot } from "./on-foot.ts";
export {
  type DeviceTotals,
  type Lap,
  type Pause,
  type PoolLength,
  RECORDING_FORMATS,
  type RecordColumns,
  type Recording,
  type RecordingFormat,
  type RecordingWarning,
  SPORTS,
  type Sport,
  type WarningCode,
  type Wearer,
} from "./recording.ts";
export { valueAt } from "./value-at.ts";
