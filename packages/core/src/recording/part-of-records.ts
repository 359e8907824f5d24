import { COLUMN_NAMES } from "./columns.ts";
import type { RecordColumns } from "./recording.ts";

/** The records from `start` up to but not including `end`, in columns of their own. */
export function partOfRecords(records: RecordColumns, start: number, end: number): RecordColumns {
  const timestampMs = records.timestampMs.slice(start, end);
  const columns = COLUMN_NAMES.flatMap((name) => {
    const column = records[name]?.slice(start, end);
    return column === undefined || column.every(Number.isNaN) ? [] : [[name, column] as const];
  });
  return Object.assign({ length: timestampMs.length, timestampMs }, Object.fromEntries(columns));
}

/** The first and the last time of the records, milliseconds; null without any. */
export function timeSpanOf({
  timestampMs,
}: RecordColumns): { readonly firstMs: number; readonly lastMs: number } | null {
  const isTime = (value: number): boolean => !Number.isNaN(value);
  const firstMs = timestampMs.find(isTime);
  const lastMs = timestampMs.findLast(isTime);
  return firstMs === undefined || lastMs === undefined ? null : { firstMs, lastMs };
}
