export type {
  DeviceTotals,
  Lap,
  Pause,
  RecordColumns,
  Recording,
  RecordingFormat,
  RecordingWarning,
  Sport,
  WarningCode,
} from "./recording.ts";
export { type ColumnName, COLUMN_NAMES, emptyColumns } from "./columns.ts";
export { valueAt } from "./value-at.ts";
