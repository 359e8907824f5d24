import type { FitBaseType, FitBaseTypeName } from "../../recording/index.ts";

type Reader = (view: DataView, at: number, isLittleEndian: boolean) => number;

const uint8: Reader = (view, at) => view.getUint8(at);
const uint16: Reader = (view, at, little) => view.getUint16(at, little);
const uint32: Reader = (view, at, little) => view.getUint32(at, little);
const uint64: Reader = (view, at, little) => Number(view.getBigUint64(at, little));

const READERS: Readonly<Record<FitBaseTypeName, Reader>> = {
  enum: uint8,
  sint8: (view, at) => view.getInt8(at),
  uint8,
  sint16: (view, at, little) => view.getInt16(at, little),
  uint16,
  sint32: (view, at, little) => view.getInt32(at, little),
  uint32,
  string: () => Number.NaN,
  float32: (view, at, little) => view.getFloat32(at, little),
  float64: (view, at, little) => view.getFloat64(at, little),
  uint8z: uint8,
  uint16z: uint16,
  uint32z: uint32,
  byte: uint8,
  sint64: (view, at, little) => Number(view.getBigInt64(at, little)),
  uint64,
  uint64z: uint64,
};

/** The stored number at `at`; NaN where it is the base type's "missing", and for text. */
export function readNumber(view: DataView, at: number, base: FitBaseType, isLittleEndian: boolean): number {
  const value = READERS[base.name](view, at, isLittleEndian);
  return value === base.invalid || !Number.isFinite(value) ? Number.NaN : value;
}
