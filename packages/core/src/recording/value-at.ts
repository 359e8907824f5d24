import type { ColumnName } from "./columns.ts";
import type { RecordColumns } from "./recording.ts";

/** The entry of a column, or null where it is missing; missing is never zero. */
export function valueAt(
  records: RecordColumns,
  name: ColumnName | "timestampMs",
  index: number,
): number | null {
  const value = records[name]?.[index];
  return value === undefined || Number.isNaN(value) ? null : value;
}
