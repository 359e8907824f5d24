import type { FitBaseType, FitBaseTypeName } from "../../recording/index.ts";
import { readNumber } from "./read-value.ts";

/** One field of all messages of a group: where it stands and how it is stored. */
export interface FieldSource {
  readonly bytes: Uint8Array;
  /** Where the messages begin; the first `count` entries count. */
  readonly offsets: Uint32Array;
  readonly count: number;
  /** Where the field stands within a message. */
  readonly at: number;
  readonly base: FitBaseType;
  readonly isLittleEndian: boolean;
  readonly scale: number;
  readonly offset: number;
}

/**
 * Stored / scale - offset of a field in each message of a group, NaN where it is missing. One plain loop for each width
 * that records are full of: the engine turns these into machine code without a call, and that is what makes decoding
 * cost a few passes over the bytes.
 */
export function readColumn(source: FieldSource): Float64Array {
  const values = new Float64Array(source.count);
  const read = LOOPS[source.base.name] ?? readOther;
  read(source, values);
  return values;
}

const LOOPS: Partial<Record<FitBaseTypeName, (source: FieldSource, values: Float64Array) => void>> = {
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

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readBytes(source: FieldSource, values: Float64Array): void {
  const { bytes, offsets, count, at, scale, offset } = source;
  const { invalid } = source.base;
  for (let index = 0; index < count; index += 1) {
    const stored = bytes[(offsets[index] ?? 0) + at] ?? invalid;
    values[index] = stored === invalid ? Number.NaN : stored / scale - offset;
  }
}

function readSint8(source: FieldSource, values: Float64Array): void {
  const { bytes, offsets, count, at, scale, offset } = source;
  const { invalid } = source.base;
  for (let index = 0; index < count; index += 1) {
    const stored = ((bytes[(offsets[index] ?? 0) + at] ?? 0) << 24) >> 24;
    values[index] = stored === invalid ? Number.NaN : stored / scale - offset;
  }
}

function readUint16(source: FieldSource, values: Float64Array): void {
  const { offsets, count, at, isLittleEndian, scale, offset } = source;
  const { invalid } = source.base;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = view.getUint16((offsets[index] ?? 0) + at, isLittleEndian);
    values[index] = stored === invalid ? Number.NaN : stored / scale - offset;
  }
}

function readUint32(source: FieldSource, values: Float64Array): void {
  const { offsets, count, at, isLittleEndian, scale, offset } = source;
  const { invalid } = source.base;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = view.getUint32((offsets[index] ?? 0) + at, isLittleEndian);
    values[index] = stored === invalid ? Number.NaN : stored / scale - offset;
  }
}

function readSint32(source: FieldSource, values: Float64Array): void {
  const { offsets, count, at, isLittleEndian, scale, offset } = source;
  const { invalid } = source.base;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = view.getInt32((offsets[index] ?? 0) + at, isLittleEndian);
    values[index] = stored === invalid ? Number.NaN : stored / scale - offset;
  }
}

function readFloat32(source: FieldSource, values: Float64Array): void {
  const { offsets, count, at, isLittleEndian, scale, offset } = source;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = view.getFloat32((offsets[index] ?? 0) + at, isLittleEndian);
    values[index] = Number.isFinite(stored) ? stored / scale - offset : Number.NaN;
  }
}

function readOther(source: FieldSource, values: Float64Array): void {
  const { offsets, count, at, base, isLittleEndian, scale, offset } = source;
  const view = viewOf(source.bytes);
  for (let index = 0; index < count; index += 1) {
    const stored = readNumber(view, (offsets[index] ?? 0) + at, base, isLittleEndian);
    values[index] = stored / scale - offset;
  }
}
