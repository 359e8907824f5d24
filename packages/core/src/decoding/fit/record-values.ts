import { FIT_RECORD_FIELDS, millisecondsFromFitTime, type RecordTarget } from "../../recording/index.ts";
import type { WarningList } from "../warning-list.ts";
import { columnOf } from "./developer-column.ts";
import type { DescribeField } from "./field-description.ts";
import type { MessageGroup } from "./message-group.ts";
import { unpackSpeedDistance } from "./packed-speed-distance.ts";
import { readColumn } from "./read-column.ts";

/** The columns that the fields of the record message fill, before the cadence is put together and rows are merged. */
export type RecordValues = Map<RecordTarget, Float64Array>;

export interface ReadRecords {
  readonly timestampMs: Float64Array;
  readonly values: RecordValues;
}

/** A group of record messages with what its part says of developer fields. */
export interface RecordGroup {
  readonly group: MessageGroup;
  readonly describe: DescribeField;
}

/**
 * Reads all records by columns. Native fields come first, the finer over the plain one; the packed speed and distance
 * fill what they left; a developer field that stands for a native one takes its place where that is missing or zero
 * in every record, and after it one that is known by its name only.
 */
export function readRecords(
  bytes: Uint8Array,
  recordGroups: readonly RecordGroup[],
  rowCount: number,
  warnings: WarningList,
): ReadRecords {
  const timestampMs = new Float64Array(rowCount);
  const native: RecordValues = new Map();
  const developer: RecordValues = new Map();
  const named: RecordValues = new Map();
  for (const { group, describe } of recordGroups) {
    const { count, rows, timesS } = group;
    for (let index = 0; index < count; index += 1) {
      timestampMs[rows[index] ?? -1] = millisecondsFromFitTime(timesS[index] ?? Number.NaN);
    }
    readNativeFields(bytes, group, { columns: native, rowCount, warnings });
    readDeveloperFields(bytes, { group, describe }, { developer, named, rowCount, warnings });
  }
  const groups = recordGroups.map(({ group }) => group);
  const unpacked = unpackSpeedDistance(bytes, groups, rowCount);
  if (unpacked !== null) {
    fillGaps(columnFor(native, "speedMPerS", rowCount), unpacked.speedMPerS);
    fillGaps(columnFor(native, "distanceM", rowCount), unpacked.distanceM);
  }
  for (const [target, column] of developer) {
    if (!isMeasured(native.get(target))) native.set(target, column);
  }
  for (const [target, column] of named) {
    if (!isMeasured(native.get(target)) && isMeasured(column)) native.set(target, column);
  }
  return { timestampMs, values: native };
}

/** A sensor that was not there is written as zero in every record. */
const isMeasured = (column: Float64Array | undefined): boolean =>
  column?.some((value) => value !== 0 && !Number.isNaN(value)) ?? false;

interface Destination {
  readonly columns: RecordValues;
  readonly rowCount: number;
  readonly warnings: WarningList;
}

function readNativeFields(
  bytes: Uint8Array,
  group: MessageGroup,
  { columns, rowCount, warnings }: Destination,
) {
  const { fields, isLittleEndian } = group.definition;
  for (const field of FIT_RECORD_FIELDS) {
    const place = fields.find((candidate) => candidate.number === field.number);
    if (place === undefined || place.size === 0) continue;
    if (place.base === null) {
      warnings.add(
        "fieldSkipped",
        `Field ${field.number} of the records has ${place.size} bytes, which fit no value.`,
      );
      continue;
    }
    const { offsets, rows, count } = group;
    const { at, base } = place;
    const { scale, offset } = field;
    const values = readColumn({ bytes, offsets, count, at, base, isLittleEndian, scale, offset });
    addToColumn(columns, field.target, { values, rows, rowCount });
  }
}

/** Developer fields that stand for a native one go apart from those that only their names tell of. */
interface DeveloperDestination extends Omit<Destination, "columns"> {
  readonly developer: RecordValues;
  readonly named: RecordValues;
}

function readDeveloperFields(
  bytes: Uint8Array,
  { group, describe }: RecordGroup,
  { developer, named, rowCount, warnings }: DeveloperDestination,
) {
  for (const place of group.definition.developerFields) {
    const description = describe(group, place);
    if (description === null) {
      const name = `${place.number} of developer ${place.developerIndex}`;
      warnings.add(
        "developerFieldUndescribed",
        `The file does not say what field ${name} holds; it was skipped.`,
      );
      continue;
    }
    const column = columnOf(description);
    if (column === null) continue;
    const { offsets, rows, count, definition } = group;
    const { base, scale, offset } = description;
    const values = readColumn({
      bytes,
      offsets,
      count,
      at: place.at,
      base,
      isLittleEndian: definition.isLittleEndian,
      // (stored / scale - offset) * factor, in the form that the loop knows.
      scale: scale / column.factor,
      offset: offset * column.factor,
    });
    addToColumn(column.isNative ? developer : named, column.target, { values, rows, rowCount });
  }
}

/** Values of one group and the rows that they belong to. */
interface GroupValues {
  readonly values: Float64Array;
  readonly rows: Uint32Array;
  readonly rowCount: number;
}

/**
 * Puts the values of a group into a column; a missing one leaves the row as it is, so that a finer field only takes over
 * where it has something. A group that has every record, as in the usual file, gives the column itself.
 */
function addToColumn(
  columns: RecordValues,
  target: RecordTarget,
  { values, rows, rowCount }: GroupValues,
): void {
  if (values.length === rowCount && !columns.has(target)) {
    columns.set(target, values);
    return;
  }
  const column = columnFor(columns, target, rowCount);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (!Number.isNaN(value)) column[rows[index] ?? -1] = value;
  }
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
