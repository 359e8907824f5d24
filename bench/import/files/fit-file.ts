import { fitCrc } from "../../../packages/core/src/recording/index.ts";

/** A field of a message: a number that may differ from second to second, stored with its scale, or a text. */
export type FitColumn =
  | {
      readonly number: number;
      readonly type: Exclude<keyof typeof TYPES, "string">;
      at(second: number): number;
    }
  | { readonly number: number; readonly type: "string"; readonly text: string };

/** Code and size of the base types that are written; a text has as many bytes as it needs. */
const TYPES = {
  enum: { code: 0x00, size: 1 },
  sint8: { code: 0x01, size: 1 },
  uint8: { code: 0x02, size: 1 },
  uint16: { code: 0x84, size: 2 },
  sint32: { code: 0x85, size: 4 },
  uint32: { code: 0x86, size: 4 },
  string: { code: 0x07, size: 0 },
  float32: { code: 0x88, size: 4 },
} as const;

const HEADER_BYTES = 14;
const DEFINITION = 0x40;
const WITH_DEVELOPER_FIELDS = 0x20;
const FIRST_CAPACITY = 1 << 20;

/**
 * Writes a FIT 2.0 file with developer fields, little-endian. Not the encoder of the product, which writes no developer
 * fields and no fields that it does not know: what is timed here should look like a watch's.
 */
export function fitFile() {
  let view = new DataView(new ArrayBuffer(FIRST_CAPACITY));
  let length = HEADER_BYTES;
  const locals = new Map<number, number>();
  const room = (count: number): void => {
    if (length + count <= view.byteLength) return;
    const grown = new Uint8Array(2 * view.byteLength);
    grown.set(new Uint8Array(view.buffer));
    view = new DataView(grown.buffer);
  };
  const byte = (value: number): void => {
    room(1);
    view.setUint8(length, value);
    length += 1;
  };
  const define = (
    message: number,
    local: number,
    columns: readonly FitColumn[],
    developer: readonly FitColumn[],
  ) => {
    byte(DEFINITION | (developer.length > 0 ? WITH_DEVELOPER_FIELDS : 0) | local);
    for (const value of [0, 0, message & 0xff, message >> 8, columns.length]) byte(value);
    for (const column of columns)
      for (const value of [column.number, sizeOf(column), TYPES[column.type].code]) byte(value);
    if (developer.length === 0) return;
    byte(developer.length);
    for (const column of developer) for (const value of [column.number, sizeOf(column), 0]) byte(value);
  };
  const put = (column: FitColumn, second: number): void => {
    if (column.type === "string") {
      for (const character of Buffer.from(`${column.text}\0`)) byte(character);
      return;
    }
    const { size } = TYPES[column.type];
    room(size);
    const value = column.at(second);
    if (column.type === "float32") view.setFloat32(length, value, true);
    else if (size === 4) view.setInt32(length, Math.round(value), true);
    else if (size === 2) view.setInt16(length, Math.round(value), true);
    else view.setInt8(length, Math.round(value));
    length += size;
  };
  return {
    /** A message; its definition goes before the first one of its kind. */
    write: (
      message: number,
      columns: readonly FitColumn[],
      second = 0,
      developer: readonly FitColumn[] = [],
    ): void => {
      const local = locals.get(message) ?? locals.size;
      if (!locals.has(message)) define(message, local, columns, developer);
      locals.set(message, local);
      byte(local);
      for (const column of columns) put(column, second);
      for (const column of developer) put(column, second);
    },
    finish: (): Uint8Array<ArrayBuffer> => {
      room(2);
      const bytes = new Uint8Array(view.buffer);
      bytes.set([HEADER_BYTES, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54]);
      view.setUint16(2, 2_132, true);
      view.setUint32(4, length - HEADER_BYTES, true);
      view.setUint16(12, fitCrc(bytes, 0, 12), true);
      view.setUint16(length, fitCrc(bytes, 0, length), true);
      return bytes.slice(0, length + 2);
    },
  };
}

const sizeOf = (column: FitColumn): number =>
  column.type === "string" ? Buffer.byteLength(column.text) + 1 : TYPES[column.type].size;
