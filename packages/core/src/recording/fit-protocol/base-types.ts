/** How the values of one base type of the FIT protocol are stored, and which value means "not there". */
export interface FitBaseType {
  readonly name: FitBaseTypeName;
  /** The byte that names the type in a definition message: the type's number, and bit 7 where it is wider than a byte. */
  readonly code: number;
  readonly size: 1 | 2 | 4 | 8;
  /** The stored value that means "missing"; NaN for the floating types, whose missing value is a NaN. */
  readonly invalid: number;
}

export type FitBaseTypeName =
  | "enum"
  | "sint8"
  | "uint8"
  | "sint16"
  | "uint16"
  | "sint32"
  | "uint32"
  | "string"
  | "float32"
  | "float64"
  | "uint8z"
  | "uint16z"
  | "uint32z"
  | "byte"
  | "sint64"
  | "uint64"
  | "uint64z";

/** The seventeen base types, in the order of their numbers (FIT protocol, "Base Types"). */
export const FIT_BASE_TYPES: readonly FitBaseType[] = [
  { name: "enum", code: 0x00, size: 1, invalid: 0xff },
  { name: "sint8", code: 0x01, size: 1, invalid: 0x7f },
  { name: "uint8", code: 0x02, size: 1, invalid: 0xff },
  { name: "sint16", code: 0x83, size: 2, invalid: 0x7fff },
  { name: "uint16", code: 0x84, size: 2, invalid: 0xffff },
  { name: "sint32", code: 0x85, size: 4, invalid: 0x7fffffff },
  { name: "uint32", code: 0x86, size: 4, invalid: 0xffffffff },
  { name: "string", code: 0x07, size: 1, invalid: 0 },
  { name: "float32", code: 0x88, size: 4, invalid: Number.NaN },
  { name: "float64", code: 0x89, size: 8, invalid: Number.NaN },
  { name: "uint8z", code: 0x0a, size: 1, invalid: 0 },
  { name: "uint16z", code: 0x8b, size: 2, invalid: 0 },
  { name: "uint32z", code: 0x8c, size: 4, invalid: 0 },
  { name: "byte", code: 0x0d, size: 1, invalid: 0xff },
  { name: "sint64", code: 0x8e, size: 8, invalid: Number(0x7fffffffffffffffn) },
  { name: "uint64", code: 0x8f, size: 8, invalid: Number(0xffffffffffffffffn) },
  { name: "uint64z", code: 0x90, size: 8, invalid: 0 },
];

/**
 * The base type that a definition message names, or null where the protocol knows none by that number. Only the
 * number counts: some writers forget bit 7.
 */
export const fitBaseTypeOf = (code: number): FitBaseType | null => FIT_BASE_TYPES[code & 0x1f] ?? null;
