import { FIT_RECORD_FIELDS, millisecondsFromFitTime, type RecordTarget } from "../../recording/index.ts";
import type { WarningList } from "../warning-list.ts";
import { columnOf } from "./developer-column.ts";
import type { DescribeField } from "./field-description.ts";
import { unpackSpeedDistance } from "./packed-speed-distance.ts";
import type { RecordGroup } from "./part-records.ts";
import { type FieldSource, readColumn } from "./read-column.ts";
import type { FitPart } from "./read-parts.ts";

/** The columns that the fields of the record message fill, before the cadence is put together and rows are merged. */
export type RecordValues = Map<RecordTarget, Float64Array>;

export interface ReadRecords {
  readonly timestampMs: Float64Array;
  readonly values: RecordValues;
}

/**
 * Reads all records by columns. Native fields come first, the finer over the plain one; the packed speed and distance
 * fill what they left; a developer field that stands for a native one takes its place where that is missing or zero
 * in every record, and after it one that is known by its name only.
 */
export function readRecords(
  bytes: Uint8Array,
  parts: readonly FitPart[],
  rowCount: number,
  warnings: WarningList,
): ReadRecords {
  const timestampMs = new Float64Array(rowCount);
  const native: RecordValues = new Map();
  const developerFields: DeveloperField[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { records, describe, firstRow } of parts) {
    const { count, timesS, offsets, groups } = records;
    for (let row = 0; row < count; row += 1) {
      timestampMs[firstRow + row] = millisecondsFromFitTime(timesS[row] ?? Number.NaN);
    }
    for (const group of groups) {
      const place = { bytes, view, offsets, firstRow, rows: group.rows };
      for (const field of nativeFields(group, place, warnings)) fill(native, field, rowCount);
      developerFields.push(...describedFields(group, place, describe, warnings));
    }
  }
  const unpacked = unpackSpeedDistance(bytes, parts, rowCount);
  if (unpacked !== null) {
    fillGaps(columnFor(native, "speedMPerS", rowCount), unpacked.speedMPerS);
    fillGaps(columnFor(native, "distanceM", rowCount), unpacked.distanceM);
  }
  const standIns = developerFields.filter(({ isNative }) => isNative);
  for (const [target, column] of columnsLeft(native, standIns, rowCount)) native.set(target, column);
  const named = developerFields.filter(({ isNative }) => !isNative);
  for (const [target, column] of columnsLeft(native, named, rowCount)) {
    if (isMeasured(column)) native.set(target, column);
  }
  return { timestampMs, values: native };
}

/** A sensor that was not there is written as zero in every record. */
const isMeasured = (column: Float64Array | undefined): boolean =>
  column?.some((value) => value !== 0 && !Number.isNaN(value)) ?? false;

/** A field of a group's records with the column that it fills. */
interface TargetedField {
  readonly target: RecordTarget;
  readonly source: FieldSource;
}

type GroupPlace = Pick<FieldSource, "bytes" | "view" | "offsets" | "firstRow" | "rows">;

function nativeFields(
  { definition }: RecordGroup,
  place: GroupPlace,
  warnings: WarningList,
): readonly TargetedField[] {
  const { isLittleEndian, fields } = definition;
  return FIT_RECORD_FIELDS.flatMap(({ number, target, scale, offset }) => {
    const field = fields.find((candidate) => candidate.number === number);
    if (field === undefined || field.size === 0) return [];
    const { at, base, size } = field;
    if (base === null) {
      warnings.add("fieldSkipped", `Field ${number} of the records has ${size} bytes, which fit no value.`);
      return [];
    }
    return [{ target, source: { ...place, at, base, isLittleEndian, scale, offset } }];
  });
}

/** Fields that stand for a native one go before those that only their names tell of. */
interface DeveloperField extends TargetedField {
  readonly isNative: boolean;
}

function describedFields(
  group: RecordGroup,
  place: GroupPlace,
  describe: DescribeField,
  warnings: WarningList,
): readonly DeveloperField[] {
  const { isLittleEndian, developerFields } = group.definition;
  return developerFields.flatMap((field) => {
    const description = describe(group, field);
    if (description === null) {
      const name = `${field.number} of developer ${field.developerIndex}`;
      warnings.add(
        "developerFieldUndescribed",
        `The file does not say what field ${name} holds; it was skipped.`,
      );
      return [];
    }
    const column = columnOf(description);
    if (column === null) return [];
    const { target, factor, isNative } = column;
    const { base } = description;
    // (stored / scale - offset) * factor, in the form that the loops know.
    const scale = description.scale / factor;
    const offset = description.offset * factor;
    return [{ target, isNative, source: { ...place, at: field.at, base, isLittleEndian, scale, offset } }];
  });
}

/** The columns of the developer fields, but only those for which nothing was measured yet. */
function columnsLeft(
  values: RecordValues,
  fields: readonly DeveloperField[],
  rowCount: number,
): RecordValues {
  const targets = [...new Set(fields.map(({ target }) => target))];
  const wanted = new Set(targets.filter((target) => !isMeasured(values.get(target))));
  const columns: RecordValues = new Map();
  for (const field of fields) if (wanted.has(field.target)) fill(columns, field, rowCount);
  return columns;
}

/**
 * Puts the values of a field into its column; a missing one leaves the row as it is, so that a finer field only takes
 * over where it has something. A new column needs no NaN beforehand where the field is in every record, as in the usual
 * file.
 */
function fill(columns: RecordValues, { target, source }: TargetedField, rowCount: number): void {
  if (columns.has(target) || source.rows.count < rowCount) {
    readColumn(source, columnFor(columns, target, rowCount), false);
    return;
  }
  const column = new Float64Array(rowCount);
  columns.set(target, column);
  readColumn(source, column, true);
}

function columnFor(columns: RecordValues, target: RecordTarget, rowCount: number): Float64Array {
  const known = columns.get(target);
  if (known !== undefined) return known;
  const column = new Float64Array(rowCount).fill(Number.NaN);
  columns.set(target, column);
  return column;
}

function fillGaps(column: Float64Array, from: Float64Array): void {
  for (let row = 0; row < column.length; row += 1) {
    if (Number.isNaN(column[row])) column[row] = from[row] ?? Number.NaN;
  }
}
