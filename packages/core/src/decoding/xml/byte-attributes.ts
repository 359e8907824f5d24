import {
  AMPERSAND,
  afterSpace,
  classOf,
  EQUALS,
  GREATER,
  isForbidden,
  LESS,
  NAME_BYTE,
  NAME_START,
  SLASH,
} from "./byte-classes.ts";
import { lines } from "./byte-content.ts";
import { plainNumber } from "./plain-values.ts";
import type { XmlAttributes } from "./xml-handlers.ts";

export interface ByteAttributes extends XmlAttributes {
  /** Reads the attributes behind an element's name; returns where the tag ends (`>` or `/`), -1 if they are not plain. */
  read(at: number): number;
}

/** Nobody writes more; whether a name comes twice is found by comparing all. */
const MOST_ATTRIBUTES = 32;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** The attributes of the element that was read last: their places in the bytes. */
export function byteAttributes(bytes: Uint8Array): ByteAttributes {
  const nameFrom = new Int32Array(MOST_ATTRIBUTES);
  const nameTo = new Int32Array(MOST_ATTRIBUTES);
  const valueFrom = new Int32Array(MOST_ATTRIBUTES);
  const valueTo = new Int32Array(MOST_ATTRIBUTES);
  let count = 0;

  const isThere = (from: number, to: number): boolean => {
    for (let index = 0; index < count; index += 1) {
      const known = nameFrom[index] ?? 0;
      const length = (nameTo[index] ?? 0) - known;
      let same = 0;
      if (length !== to - from) continue;
      while (same < length && bytes[known + same] === bytes[from + same]) same += 1;
      if (same === length) return true;
    }
    return false;
  };
  const indexOf = (name: string): number => {
    for (let index = 0; index < count; index += 1) {
      const from = nameFrom[index] ?? 0;
      let same = 0;
      if ((nameTo[index] ?? 0) - from !== name.length) continue;
      while (same < name.length && bytes[from + same] === name.charCodeAt(same)) same += 1;
      if (same === name.length) return index;
    }
    return -1;
  };

  return {
    read: (start) => {
      count = 0;
      if (bytes[start] === GREATER) return start;
      let at = start;
      for (;;) {
        const from = afterSpace(bytes, at);
        const first = bytes[from];
        if (first === GREATER || first === SLASH) return from;
        if (from === at || count === MOST_ATTRIBUTES || (classOf(bytes, from) & NAME_START) === 0) return -1;
        let to = from + 1;
        while ((classOf(bytes, to) & NAME_BYTE) !== 0) to += 1;
        const equals = afterSpace(bytes, to);
        const quoteAt = afterSpace(bytes, equals + 1);
        const end = valueEnd(bytes, quoteAt);
        if (bytes[equals] !== EQUALS || end < 0 || isThere(from, to)) return -1;
        nameFrom[count] = from;
        nameTo[count] = to;
        valueFrom[count] = quoteAt + 1;
        valueTo[count] = end;
        count += 1;
        at = end + 1;
      }
    },
    text: (name) => {
      const index = indexOf(name);
      if (index < 0) return undefined;
      // White space of every kind is a space in an attribute.
      return lines(bytes, valueFrom[index] ?? 0, valueTo[index] ?? 0).replace(/[\t\n]/g, " ");
    },
    plainNumber: (name) => {
      const index = indexOf(name);
      return index < 0 ? Number.NaN : plainNumber(bytes, valueFrom[index] ?? 0, valueTo[index] ?? 0);
    },
  };
}

/** Where the quote is that ends the value which the one at `quoteAt` begins; -1 if the value is not plain. */
function valueEnd(bytes: Uint8Array, quoteAt: number): number {
  const quote = bytes[quoteAt];
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return -1;
  for (let at = quoteAt + 1; ; at += 1) {
    const byte = bytes[at];
    if (byte === quote) return at;
    if (byte === LESS || byte === AMPERSAND || isForbidden(bytes, at)) return -1;
  }
}
