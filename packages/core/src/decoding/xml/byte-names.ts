import { localName } from "./xml-handlers.ts";

/** An element's name: where it was first seen, and its part behind the prefix as a string. */
export interface ByteName {
  readonly from: number;
  readonly to: number;
  readonly local: string;
}

const SLOTS = 512;
/** No format has more names or longer ones; a file that does is not plain. */
const MOST_NAMES = 256;
const LONGEST_NAME = 100;

/**
 * Gives for each name in the bytes the same object again, so that a string is made of it once. `hash` is any number that
 * is the same for the same name; null once there are too many different names, and for one that is too long.
 */
export function byteNames(bytes: Uint8Array): (from: number, to: number, hash: number) => ByteName | null {
  const slots = new Array<ByteName | undefined>(SLOTS).fill(undefined);
  let count = 0;
  return (from, to, hash) => {
    let slot = hash & (SLOTS - 1);
    for (;;) {
      const known = slots[slot];
      if (known === undefined) break;
      if (isSame(bytes, known, from, to)) return known;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (count === MOST_NAMES || to - from > LONGEST_NAME) return null;
    count += 1;
    const name = { from, to, local: localName(String.fromCharCode(...bytes.subarray(from, to))) };
    slots[slot] = name;
    return name;
  };
}

/** Whether the bytes from `from` up to `to` are the name. */
export function isSame(bytes: Uint8Array, name: ByteName, from: number, to: number): boolean {
  const length = name.to - name.from;
  if (to - from !== length) return false;
  for (let at = 0; at < length; at += 1) if (bytes[from + at] !== bytes[name.from + at]) return false;
  return true;
}
