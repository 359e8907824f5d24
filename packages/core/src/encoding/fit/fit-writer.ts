import { FIT_BASE_TYPES, type FitBaseType, type FitBaseTypeName, fitCrc } from "../../recording/index.ts";

/** A field of a message to write. A value that is missing or beyond its type is written as the type's "missing". */
export interface FitField {
  readonly number: number;
  readonly type: Exclude<FitBaseTypeName, "string">;
  /** The number as it is stored: already multiplied by the field's scale. */
  readonly stored: number | null;
}

/** A field of text; written with the zero byte that ends it. */
export interface FitTextField {
  readonly number: number;
  readonly utf8: Uint8Array;
}

export interface FitWriter {
  /** Writes a message, and its definition before it where the last one of this kind had other fields. */
  write(message: number, fields: readonly (FitField | FitTextField)[]): void;
  /** The whole file: header, messages, checksum. */
  finish(): Uint8Array;
}

const HEADER_BYTES = 14;
const CRC_BYTES = 2;
const FIRST_CAPACITY = 65_536;
const PROTOCOL_VERSION = 0x10;
/** Profile 21.0: the field numbers that are used here have not changed since. */
const PROFILE_VERSION = 2100;
const DEFINITION_HEADER = 0x40;
const LOCAL_TYPES = 16;
const STRING_CODE = 0x07;

const TYPES: ReadonlyMap<FitBaseTypeName, FitBaseType> = new Map(
  FIT_BASE_TYPES.map((type) => [type.name, type]),
);
const typeOf = (name: FitBaseTypeName): FitBaseType => {
  const type = TYPES.get(name);
  if (type === undefined) throw new Error(`no FIT base type ${name}`);
  return type;
};

export function fitWriter(): FitWriter {
  let bytes = new Uint8Array(FIRST_CAPACITY);
  let view = new DataView(bytes.buffer);
  let length = HEADER_BYTES;
  const localTypes = new Map<number, { readonly local: number; shape: string }>();

  const reserve = (count: number): void => {
    if (length + count <= bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * bytes.length, length + count));
    grown.set(bytes);
    bytes = grown;
    view = new DataView(bytes.buffer);
  };
  const put = (...values: readonly number[]): void => {
    reserve(values.length);
    bytes.set(values, length);
    length += values.length;
  };
  const putField = (field: FitField | FitTextField): void => {
    if ("utf8" in field) {
      put(...field.utf8, 0);
      return;
    }
    const type = typeOf(field.type);
    reserve(type.size);
    putNumber(view, length, type, field.stored);
    length += type.size;
  };

  return {
    write: (message, fields) => {
      const shape = fields.flatMap((field) => [field.number, sizeOf(field), codeOf(field)]);
      const known = localTypes.get(message) ?? { local: localTypes.size % LOCAL_TYPES, shape: "" };
      localTypes.set(message, known);
      const key = shape.join(",");
      if (known.shape !== key) {
        known.shape = key;
        put(DEFINITION_HEADER | known.local, 0, 0, message & 0xff, message >> 8, fields.length, ...shape);
      }
      put(known.local);
      for (const field of fields) putField(field);
    },
    finish: () => {
      reserve(CRC_BYTES);
      bytes.set([HEADER_BYTES, PROTOCOL_VERSION], 0);
      view.setUint16(2, PROFILE_VERSION, true);
      view.setUint32(4, length - HEADER_BYTES, true);
      bytes.set([0x2e, 0x46, 0x49, 0x54], 8);
      view.setUint16(12, fitCrc(bytes, 0, 12), true);
      view.setUint16(length, fitCrc(bytes, 0, length), true);
      return bytes.slice(0, length + CRC_BYTES);
    },
  };
}

const sizeOf = (field: FitField | FitTextField): number =>
  "utf8" in field ? field.utf8.length + 1 : typeOf(field.type).size;
const codeOf = (field: FitField | FitTextField): number =>
  "utf8" in field ? STRING_CODE : typeOf(field.type).code;

interface Storage {
  readonly least: number;
  readonly most: number;
  put(view: DataView, at: number, value: number): void;
}

const byte: Storage = { least: 0, most: 0xfe, put: (view, at, value) => view.setUint8(at, value) };
/** The types that an activity needs; the greatest value of each is its "missing" and not among the values. */
const STORAGE: Partial<Record<FitBaseTypeName, Storage>> = {
  enum: byte,
  uint8: byte,
  sint8: { least: -0x80, most: 0x7e, put: (view, at, value) => view.setInt8(at, value) },
  uint16: { least: 0, most: 0xfffe, put: (view, at, value) => view.setUint16(at, value, true) },
  uint32: { least: 0, most: 0xfffffffe, put: (view, at, value) => view.setUint32(at, value, true) },
  sint32: {
    least: -0x80000000,
    most: 0x7ffffffe,
    put: (view, at, value) => view.setInt32(at, value, true),
  },
};

function putNumber(view: DataView, at: number, type: FitBaseType, value: number | null): void {
  const storage = STORAGE[type.name];
  if (storage === undefined) throw new Error(`the FIT encoder writes no ${type.name}`);
  const rounded = value === null ? Number.NaN : Math.round(value);
  const isStorable = rounded >= storage.least && rounded <= storage.most;
  storage.put(view, at, isStorable ? rounded : type.invalid);
}
