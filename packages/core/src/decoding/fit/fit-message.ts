import { millisecondsFromFitTime } from "../../recording/index.ts";
import { textFromBytes } from "../text-decoder.ts";
import { factorToTotal } from "./developer-units.ts";
import { type DescribeField, standsFor } from "./field-description.ts";
import type { MessageGroup } from "./message-group.ts";
import { readNumber } from "./read-value.ts";

/** One message, read field by field as asked: for the kinds of which a file has few. Records are read by columns. */
export interface FitMessage {
  /** Where its content begins in the bytes: a later message has a greater one. */
  readonly at: number;
  /** UTC, milliseconds since 1970; NaN where the message has no time. */
  readonly timeMs: number;
  /** The stored number of a field, the first one of an array; null where it is missing. */
  number(field: number): number | null;
  /** All stored numbers of a field, the missing ones as NaN. */
  numbers(field: number): readonly number[];
  /** A field's raw bytes; empty where it is not there. */
  raw(field: number): Uint8Array;
  text(field: number): string | null;
  /**
   * A field's number divided by its scale. Where it is missing or zero, the developer field that stands for it, which has
   * a scale of its own; null where there is neither.
   */
  quantity(field: number, scale?: number): number | null;
}

/** The messages of the given kind, in the order of the file. */
export function messagesOf(
  bytes: Uint8Array,
  groups: readonly MessageGroup[],
  kind: number,
  describe: DescribeField = () => null,
): readonly FitMessage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return groups
    .filter((group) => group.definition.message === kind)
    .flatMap((group) =>
      Array.from({ length: group.count }, (_none, index) =>
        messageAt(
          { bytes, view },
          group,
          { at: group.offsets[index] ?? 0, timeS: group.timesS[index] ?? Number.NaN },
          describe,
        ),
      ),
    )
    .toSorted((left, right) => left.at - right.at);
}

function messageAt(
  { bytes, view }: { readonly bytes: Uint8Array; readonly view: DataView },
  group: MessageGroup,
  { at, timeS }: { readonly at: number; readonly timeS: number },
  describe: DescribeField,
): FitMessage {
  const { fields, developerFields, isLittleEndian, message } = group.definition;
  const placeOf = (field: number) => fields.find((place) => place.number === field);
  const raw = (field: number): Uint8Array => {
    const place = placeOf(field);
    return place === undefined
      ? bytes.subarray(0, 0)
      : bytes.subarray(at + place.at, at + place.at + place.size);
  };
  const numbers = (field: number): readonly number[] => {
    const place = placeOf(field);
    const base = place?.base ?? null;
    if (place === undefined || base === null) return [];
    return Array.from({ length: place.size / base.size }, (_none, index) =>
      readNumber(view, at + place.at + index * base.size, base, isLittleEndian),
    );
  };
  const number = (field: number): number | null => {
    const place = placeOf(field);
    const base = place?.base ?? null;
    if (place === undefined || base === null) return null;
    const value = readNumber(view, at + place.at, base, isLittleEndian);
    return Number.isNaN(value) ? null : value;
  };
  const developerQuantity = (field: number): number | null => {
    for (const place of developerFields) {
      const description = describe(group, place);
      if (description === null || !standsFor(description, message, field)) continue;
      const stored = readNumber(view, at + place.at, description.base, isLittleEndian);
      if (!Number.isNaN(stored)) {
        return (stored / description.scale - description.offset) * factorToTotal(description.units);
      }
    }
    return null;
  };
  return {
    at,
    timeMs: millisecondsFromFitTime(timeS),
    number,
    numbers,
    raw,
    text: (field) => textOf(raw(field)),
    quantity: (field, scale = 1) => {
      const stored = number(field);
      if (stored) return stored / scale;
      return developerQuantity(field) ?? stored;
    },
  };
}

/** Text ends at its first zero byte; some writers leave that byte out. */
function textOf(stored: Uint8Array): string | null {
  const end = stored.indexOf(0);
  const text = textFromBytes(end < 0 ? stored : stored.subarray(0, end)).trim();
  return text === "" ? null : text;
}
