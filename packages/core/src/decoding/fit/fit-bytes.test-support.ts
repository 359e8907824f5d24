import { FIT_BASE_TYPES, type FitBaseTypeName, fitCrc } from "../../recording/index.ts";

/** FIT files made byte by byte, so that a test can make exactly the defect that it is about. */

export interface TestField {
  readonly number: number;
  readonly type: FitBaseTypeName;
  /** Bytes that the definition announces; the type's own size unless given. */
  readonly size?: number;
}

export interface TestDeveloperField {
  readonly number: number;
  readonly developerIndex: number;
  readonly size: number;
}

/** Seconds of the FIT clock: 2021-09-08T01:46:40Z, which is 1631065600 s after 1970. */
export const START_S = 1_000_000_000;
export const START_MS = 1_631_065_600_000;

const codeOf = (type: FitBaseTypeName): number => entryOf(type).code;
const entryOf = (type: FitBaseTypeName) => {
  const entry = FIT_BASE_TYPES.find(({ name }) => name === type);
  if (entry === undefined) throw new Error(`no type ${type}`);
  return entry;
};

/** A definition message for local type `local`. */
export function definition(
  local: number,
  message: number,
  fields: readonly TestField[],
  options: { readonly bigEndian?: boolean; readonly developer?: readonly TestDeveloperField[] } = {},
): readonly number[] {
  const { bigEndian = false, developer } = options;
  const number = bigEndian ? [message >> 8, message & 0xff] : [message & 0xff, message >> 8];
  return [
    0x40 | (developer === undefined ? 0 : 0x20) | local,
    0,
    bigEndian ? 1 : 0,
    ...number,
    fields.length,
    ...fields.flatMap((field) => [field.number, field.size ?? entryOf(field.type).size, codeOf(field.type)]),
    ...(developer === undefined
      ? []
      : [
          developer.length,
          ...developer.flatMap((field) => [field.number, field.size, field.developerIndex]),
        ]),
  ];
}

/** Numbers of 1, 2 or 4 bytes, low byte first unless said otherwise. */
export const u8 = (value: number): readonly number[] => [value & 0xff];
export const u16 = (value: number, bigEndian = false): readonly number[] => {
  const bytes = [value & 0xff, (value >>> 8) & 0xff];
  return bigEndian ? bytes.toReversed() : bytes;
};
export const u32 = (value: number, bigEndian = false): readonly number[] => {
  const bytes = [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff];
  return bigEndian ? bytes.toReversed() : bytes;
};
export const float32 = (value: number): readonly number[] => [
  ...new Uint8Array(new Float32Array([value]).buffer),
];
export const text = (value: string, size: number): readonly number[] =>
  Array.from({ length: size }, (_none, at) => value.charCodeAt(at) || 0);

/** A data message with a normal header, and one with a compressed timestamp. */
export const data = (local: number, ...content: readonly (readonly number[])[]): readonly number[] => [
  local,
  ...content.flat(),
];
export const compressedData = (
  local: number,
  timeBits: number,
  ...content: readonly (readonly number[])[]
): readonly number[] => [0x80 | (local << 5) | timeBits, ...content.flat()];

/** A whole file: header of 14 bytes, messages, checksum. */
export function fitFile(
  messages: readonly (readonly number[])[],
  options: { readonly dataSize?: number } = {},
): Uint8Array {
  const content = messages.flat();
  const size = options.dataSize ?? content.length;
  const head = [14, 0x10, ...u16(2100), ...u32(size), 0x2e, 0x46, 0x49, 0x54];
  const header = [...head, ...u16(fitCrc(Uint8Array.from(head)))];
  const whole = Uint8Array.from([...header, ...content]);
  return Uint8Array.from([...whole, ...u16(fitCrc(whole))]);
}

/** `file_id` of the given type (4 is an activity), on local type 0. */
export const fileId = (type = 4): readonly number[] => [
  ...definition(0, 0, [{ number: 0, type: "enum" }]),
  ...data(0, u8(type)),
];

/** The usual record: time and heart rate, on local type 1. */
export const heartRateDefinition = definition(1, 20, [
  { number: 253, type: "uint32" },
  { number: 3, type: "uint8" },
]);
export const heartRate = (second: number, bpm: number): readonly number[] =>
  data(1, u32(START_S + second), u8(bpm));

/** A session on local type 2: start, end, sport, sub-sport, elapsed and timer time in seconds, distance in metres. */
export const session = (values: {
  readonly start: number;
  readonly elapsedS: number;
  readonly sport?: number;
  readonly subSport?: number;
  readonly distanceM?: number;
}): readonly number[] => [
  ...definition(2, 18, [
    { number: 253, type: "uint32" },
    { number: 2, type: "uint32" },
    { number: 5, type: "enum" },
    { number: 6, type: "enum" },
    { number: 7, type: "uint32" },
    { number: 8, type: "uint32" },
    { number: 9, type: "uint32" },
  ]),
  ...data(
    2,
    u32(START_S + values.start + values.elapsedS),
    u32(START_S + values.start),
    u8(values.sport ?? 1),
    u8(values.subSport ?? 0),
    u32(1000 * values.elapsedS),
    u32(1000 * values.elapsedS),
    u32(values.distanceM === undefined ? 0xffffffff : 100 * values.distanceM),
  ),
];

/** A timer event on local type 3: 0 starts, 4 stops all. */
export const timerEvent = (second: number, type: number): readonly number[] => [
  ...definition(3, 21, [
    { number: 253, type: "uint32" },
    { number: 0, type: "enum" },
    { number: 1, type: "enum" },
  ]),
  ...data(3, u32(START_S + second), u8(0), u8(type)),
];
