import { instant } from "../time/index.ts";
import { COLUMN_NAMES, type ColumnName, NO_TOTALS, type RecordColumns, type Recording } from "./index.ts";

/** When the recordings of tests begin, unless they say otherwise: 2026-05-04 05:30 UTC. */
export const TEST_START_MS = Date.UTC(2026, 4, 4, 5, 30);

/** Records with times `seconds` after the start of tests, and columns of as many values; NaN is a missing one. */
export function makeRecords(
  seconds: readonly number[],
  columns: { readonly [Name in ColumnName]?: readonly number[] } = {},
): RecordColumns {
  const timestampMs = Float64Array.from(seconds, (second) => TEST_START_MS + 1000 * second);
  const given = COLUMN_NAMES.flatMap((name) => {
    const values = columns[name];
    if (values === undefined) return [];
    if (values.length !== seconds.length) throw new Error(`${name} has ${values.length} values`);
    return [[name, Float64Array.from(values)] as const];
  });
  return Object.assign({ length: seconds.length, timestampMs }, Object.fromEntries(given));
}

/** Whole seconds from 0 up to and with `last`. */
export const everySecond = (last: number): readonly number[] =>
  Array.from({ length: last + 1 }, (_none, second) => second);

/** A run of which nothing is known but its records and what the test is about. */
export const makeRecording = (records: RecordColumns, about: Partial<Recording> = {}): Recording => ({
  format: "gpx",
  sport: "running",
  subSport: null,
  startedAt: instant(TEST_START_MS),
  utcOffsetMinutes: null,
  device: null,
  name: null,
  totals: NO_TOTALS,
  records,
  laps: [],
  pauses: [],
  warnings: [],
  ...about,
});
