import type { FitBaseType, FitBaseTypeName } from "../../recording/index.ts";
import { readNumber } from "./read-value.ts";

/** One field of all messages of a group: where it stands, how it is stored, and which rows it goes to. */
export interface FieldSource {
  readonly bytes: Uint8Array;
  /** The arrays run side by side up to `count`: where the messages begin, and the rows that they fill. */
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  readonly count: number;
  /** Where the field stands within a message. */
  readonly at: number;
  readonly base: FitBaseType;
  readonly isLittleEndian: boolean;
  readonly scale: number;
  readonly offset: number;
}

/**
 * Writes stored / scale - offset into the rows of the column; a missing value leaves the row as it is, so that a finer
 * field only takes over where it has something. One plain loop for each width that records are full of: the engine
 * turns these into machine code without a call, and that is what makes decoding cost a few passes over the bytes.
 */
export function fillColumn(source: FieldSource, column: Float64Array): void {
  const fill = LOOPS[source.base.name] ?? fillOther;
  fill(source, column);
}

const LOOPS: Partial<Record<FitBaseTypeName, (source: FieldSource, column: Float64Array) => void>> = {
  sint8: fillSint8,
  enum: fillBytes,
  uint8: fillBytes,
  uint8z: fillBytes,
  byte: fillBytes,
  uint16: fillUint16,
  uint16z: fillUint16,
  uint32: fillUint32,
  uint32z: fillUint32,
  sint32: fillSint32,
  float32: fillFloat32,
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function fillBytes(
  { bytes, offsets, rows, count, at, base, scale, offset }: FieldSource,
  column: Float64Array,
): void {
  const { invalid } = base;
  for (let index = 0; index < count; index += 1) {
    const stored = bytes[(offsets[index] ?? 0) + at] ?? invalid;
    if (stored !== invalid) column[rows[index] ?? -1] = stored / scale - offset;
  }
}

function fillSint8(source: FieldSource, column: Float64Array): void {
  const { bytes, offsets, rows, count, at, base, scale, offset } = source;
  for (let index = 0; index < count; index += 1) {
    const stored = ((bytes[(offsets[index] ?? 0) + at] ?? 0) << 24) >> 24;
    if (stored !== base.invalid) column[rows[index] ?? -1] = stored / scale - offset;
  }
}

function fillUint16(source: FieldSource, column: Float64Array): void {
  const { offsets, rows, count, at, base, isLittleEndian, scale, offset } = source;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = view.getUint16((offsets[index] ?? 0) + at, isLittleEndian);
    if (stored !== base.invalid) column[rows[index] ?? -1] = stored / scale - offset;
  }
}

function fillUint32(source: FieldSource, column: Float64Array): void {
  const { offsets, rows, count, at, base, isLittleEndian, scale, offset } = source;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = view.getUint32((offsets[index] ?? 0) + at, isLittleEndian);
    if (stored !== base.invalid) column[rows[index] ?? -1] = stored / scale - offset;
  }
}

function fillSint32(source: FieldSource, column: Float64Array): void {
  const { offsets, rows, count, at, base, isLittleEndian, scale, offset } = source;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = view.getInt32((offsets[index] ?? 0) + at, isLittleEndian);
    if (stored !== base.invalid) column[rows[index] ?? -1] = stored / scale - offset;
  }
}

function fillFloat32(source: FieldSource, column: Float64Array): void {
  const { offsets, rows, count, at, isLittleEndian, scale, offset } = source;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = view.getFloat32((offsets[index] ?? 0) + at, isLittleEndian);
    if (Number.isFinite(stored)) column[rows[index] ?? -1] = stored / scale - offset;
  }
}

function fillOther(source: FieldSource, column: Float64Array): void {
  const { offsets, rows, count, at, base, isLittleEndian, scale, offset } = source;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = readNumber(view, (offsets[index] ?? 0) + at, base, isLittleEndian);
    if (!Number.isNaN(stored)) column[rows[index] ?? -1] = stored / scale - offset;
  }
}
