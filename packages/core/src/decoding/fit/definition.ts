import { FIT_TIMESTAMP_FIELD, type FitBaseType, fitBaseTypeOf } from "../../recording/index.ts";

/** Where a field stands in the data messages of a definition, `at` bytes after the message's header byte. */
export interface FieldPlace {
  readonly number: number;
  readonly at: number;
  readonly size: number;
  /** Null where the protocol knows no such base type, or where `size` is no multiple of the type's. */
  readonly base: FitBaseType | null;
}

/** A developer field says nothing of its type here; that is in the field description of its pair of numbers. */
export interface DeveloperFieldPlace {
  readonly number: number;
  readonly developerIndex: number;
  readonly at: number;
  readonly size: number;
}

export interface Definition {
  readonly message: number;
  readonly isLittleEndian: boolean;
  readonly fields: readonly FieldPlace[];
  readonly developerFields: readonly DeveloperFieldPlace[];
  /** Bytes of a data message without its header byte. */
  readonly size: number;
  /** Where the message's timestamp stands, or -1. */
  readonly timestampAt: number;
}

const FIXED_BYTES = 5;
const FIELD_BYTES = 3;

/** Length of the definition message whose content begins at `at`, or null where the file ends within it. */
export function definitionLength(
  bytes: Uint8Array,
  at: number,
  end: number,
  hasDeveloperFields: boolean,
): number | null {
  if (at + FIXED_BYTES > end) return null;
  const native = FIXED_BYTES + FIELD_BYTES * (bytes[at + 4] ?? 0);
  if (!hasDeveloperFields) return at + native > end ? null : native;
  if (at + native + 1 > end) return null;
  const length = native + 1 + FIELD_BYTES * (bytes[at + native] ?? 0);
  return at + length > end ? null : length;
}

/** Reads the definition message whose content begins at `at`; its length was checked before. */
export function readDefinition(bytes: Uint8Array, at: number, hasDeveloperFields: boolean): Definition {
  const isLittleEndian = bytes[at + 1] !== 1;
  const [low, high] = isLittleEndian ? [bytes[at + 2], bytes[at + 3]] : [bytes[at + 3], bytes[at + 2]];
  const fields: FieldPlace[] = [];
  const developerFields: DeveloperFieldPlace[] = [];
  let size = 0;
  let next = at + FIXED_BYTES;
  for (let left = bytes[at + 4] ?? 0; left > 0; left -= 1) {
    const field = { number: bytes[next] ?? 0, at: size, size: bytes[next + 1] ?? 0 };
    const base = fitBaseTypeOf(bytes[next + 2] ?? 0);
    fields.push({ ...field, base: base !== null && isWhole(field.size, base) ? base : null });
    size += field.size;
    next += FIELD_BYTES;
  }
  if (hasDeveloperFields) {
    let left = bytes[next] ?? 0;
    next += 1;
    for (; left > 0; left -= 1) {
      const field = { number: bytes[next] ?? 0, at: size, size: bytes[next + 1] ?? 0 };
      developerFields.push({ ...field, developerIndex: bytes[next + 2] ?? 0 });
      size += field.size;
      next += FIELD_BYTES;
    }
  }
  const timestamp = fields.find((field) => field.number === FIT_TIMESTAMP_FIELD && field.size === 4);
  return {
    message: (low ?? 0) + 256 * (high ?? 0),
    isLittleEndian,
    fields,
    developerFields,
    size,
    timestampAt: timestamp?.at ?? -1,
  };
}

/** Whether a field of `size` bytes holds one or more whole values of the type. Some watches announce others. */
export const isWhole = (size: number, base: FitBaseType): boolean => size > 0 && size % base.size === 0;
