import type { FitBaseType, FitBaseTypeName } from "../../recording/index.ts";
import { readNumber } from "./read-value.ts";
import type { RowList } from "./row-list.ts";

/** One field of all records of a group: where it stands and how it is stored. */
export interface FieldSource {
  readonly bytes: Uint8Array;
  /** Of the same bytes. */
  readonly view: DataView;
  /** Where each record of the part begins. */
  readonly offsets: Uint32Array;
  /** The part's first row in the column. */
  readonly firstRow: number;
  /** The records that have the field, as the part counts them. */
  readonly rows: RowList;
  /** Where the field stands within a record. */
  readonly at: number;
  readonly base: FitBaseType;
  readonly isLittleEndian: boolean;
  readonly scale: number;
  readonly offset: number;
}

/**
 * Writes stored / scale - offset of a field in each record of a group into the column. A missing value leaves the row as
 * it is, or becomes NaN where the column `isNew`, never filled. One plain loop for each width that records are full of: the
 * engine turns these into machine code without a call, and that is what makes decoding cost a few passes over the bytes.
 */
export function readColumn(source: FieldSource, column: Float64Array, isNew: boolean): void {
  const read = LOOPS[source.base.name] ?? readOther;
  const { firsts, ends } = source.rows;
  for (let index = 0; index < firsts.length; index += 1)
    read(source, column, { first: firsts[index] ?? 0, end: ends[index] ?? 0, isNew });
}

/** A stretch of rows, from `first` up to but not including `end`. */
interface Rows {
  readonly first: number;
  readonly end: number;
  readonly isNew: boolean;
}

type ReadRows = (source: FieldSource, column: Float64Array, rows: Rows) => void;

const LOOPS: Partial<Record<FitBaseTypeName, ReadRows>> = {
  sint8: readSint8,
  enum: readBytes,
  uint8: readBytes,
  uint8z: readBytes,
  byte: readBytes,
  uint16: readUint16,
  uint16z: readUint16,
  uint32: readUint32,
  uint32z: readUint32,
  sint32: readSint32,
  float32: readFloat32,
};

function readBytes(source: FieldSource, column: Float64Array, rows: Rows): void {
  const { first, end, isNew } = rows;
  const { bytes, offsets, firstRow, at, scale, offset } = source;
  const { invalid } = source.base;
  for (let row = first; row < end; row += 1) {
    const stored = bytes[(offsets[row] ?? 0) + at] ?? invalid;
    if (stored !== invalid) column[firstRow + row] = stored / scale - offset;
    else if (isNew) column[firstRow + row] = Number.NaN;
  }
}

function readSint8(source: FieldSource, column: Float64Array, rows: Rows): void {
  const { first, end, isNew } = rows;
  const { bytes, offsets, firstRow, at, scale, offset } = source;
  const { invalid } = source.base;
  for (let row = first; row < end; row += 1) {
    const stored = ((bytes[(offsets[row] ?? 0) + at] ?? 0) << 24) >> 24;
    if (stored !== invalid) column[firstRow + row] = stored / scale - offset;
    else if (isNew) column[firstRow + row] = Number.NaN;
  }
}

function readUint16(source: FieldSource, column: Float64Array, rows: Rows): void {
  const { first, end, isNew } = rows;
  const { view, offsets, firstRow, at, isLittleEndian, scale, offset } = source;
  const { invalid } = source.base;
  for (let row = first; row < end; row += 1) {
    const stored = view.getUint16((offsets[row] ?? 0) + at, isLittleEndian);
    if (stored !== invalid) column[firstRow + row] = stored / scale - offset;
    else if (isNew) column[firstRow + row] = Number.NaN;
  }
}

function readUint32(source: FieldSource, column: Float64Array, rows: Rows): void {
  const { first, end, isNew } = rows;
  const { view, offsets, firstRow, at, isLittleEndian, scale, offset } = source;
  const { invalid } = source.base;
  for (let row = first; row < end; row += 1) {
    const stored = view.getUint32((offsets[row] ?? 0) + at, isLittleEndian);
    if (stored !== invalid) column[firstRow + row] = stored / scale - offset;
    else if (isNew) column[firstRow + row] = Number.NaN;
  }
}

function readSint32(source: FieldSource, column: Float64Array, rows: Rows): void {
  const { first, end, isNew } = rows;
  const { view, offsets, firstRow, at, isLittleEndian, scale, offset } = source;
  const { invalid } = source.base;
  for (let row = first; row < end; row += 1) {
    const stored = view.getInt32((offsets[row] ?? 0) + at, isLittleEndian);
    if (stored !== invalid) column[firstRow + row] = stored / scale - offset;
    else if (isNew) column[firstRow + row] = Number.NaN;
  }
}

function readFloat32(source: FieldSource, column: Float64Array, rows: Rows): void {
  const { first, end, isNew } = rows;
  const { view, offsets, firstRow, at, isLittleEndian, scale, offset } = source;
  for (let row = first; row < end; row += 1) {
    const stored = view.getFloat32((offsets[row] ?? 0) + at, isLittleEndian);
    if (Number.isFinite(stored)) column[firstRow + row] = stored / scale - offset;
    else if (isNew) column[firstRow + row] = Number.NaN;
  }
}

function readOther(source: FieldSource, column: Float64Array, rows: Rows): void {
  const { first, end, isNew } = rows;
  const { view, offsets, firstRow, at, base, isLittleEndian, scale, offset } = source;
  for (let row = first; row < end; row += 1) {
    const stored = readNumber(view, (offsets[row] ?? 0) + at, base, isLittleEndian);
    if (!Number.isNaN(stored)) column[firstRow + row] = stored / scale - offset;
    else if (isNew) column[firstRow + row] = Number.NaN;
  }
}
