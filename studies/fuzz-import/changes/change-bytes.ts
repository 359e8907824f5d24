import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { MOST_BYTES } from "../formats.ts";
import { type Change, lengthUpTo, oneOf, placeIn } from "./change.ts";

/** Puts `inserted` in the place of `removed` bytes. */
export const spliced = (bytes: Uint8Array, at: number, removed: number, inserted: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + removed)]);

const chunkOf = (bytes: Uint8Array, dice: Random): readonly [at: number, length: number] => {
  const at = placeIn(bytes.length, dice);
  return [at, Math.min(bytes.length - at, lengthUpTo(bytes.length, dice))];
};

const flipBits: Change = (bytes, dice) => {
  const changed = Uint8Array.from(bytes);
  const flips = lengthUpTo(32, dice);
  for (let flip = 0; flip < flips && changed.length > 0; flip += 1) {
    const at = placeIn(changed.length, dice);
    changed[at] = (changed[at] ?? 0) ^ (1 << dice.between(0, 7));
  }
  return changed;
};

const fillRun: Change = (bytes, dice) => {
  const [at, length] = chunkOf(bytes, dice);
  return Uint8Array.from(bytes).fill(dice.chance(0.5) ? 0 : 0xff, at, at + Math.min(length, 4_096));
};

const truncate: Change = (bytes, dice) => bytes.subarray(0, placeIn(bytes.length, dice));

const removeChunk: Change = (bytes, dice) => {
  const [at, length] = chunkOf(bytes, dice);
  return spliced(bytes, at, length, new Uint8Array());
};

const repeatChunk: Change = (bytes, dice) => {
  const [at, length] = chunkOf(bytes, dice);
  return spliced(bytes, at, 0, bytes.subarray(at, at + length));
};

const moveChunk: Change = (bytes, dice) => {
  const [at, length] = chunkOf(bytes, dice);
  const rest = spliced(bytes, at, length, new Uint8Array());
  return spliced(rest, placeIn(rest.length, dice), 0, bytes.subarray(at, at + length));
};

const insertNoise: Change = (bytes, dice) => {
  const noise = Uint8Array.from({ length: lengthUpTo(64, dice) }, () => dice.between(0, 255));
  return spliced(bytes, placeIn(bytes.length, dice), 0, noise);
};

/** A chunk again and again, up to the largest size: work that grows faster than the file shows here. */
const multiplyChunk: Change = (bytes, dice) => {
  const [at, length] = chunkOf(bytes, dice);
  return spliced(
    bytes,
    at,
    0,
    repeated(bytes.subarray(at, at + length), lengthUpTo(MOST_BYTES - bytes.length, dice)),
  );
};

/** Whole copies of a chunk, as many as fit into `room` bytes. */
export function repeated(chunk: Uint8Array, room: number): Uint8Array {
  const copies = chunk.length === 0 ? 0 : Math.max(0, Math.floor(room / chunk.length));
  return Buffer.concat(Array.from({ length: copies }, () => chunk));
}

/** The numbers at which counting goes wrong. */
const EXTREMES = [0n, 1n, 0x7fn, 0x80n, 0xffn, 0x7fffn, 0x8000n, 0xffffn, 0x7fff_ffffn, 0x8000_0000n];
const MORE_EXTREMES = [
  0xffff_fffen,
  0xffff_ffffn,
  0x7ff0_0000_0000_0000n,
  0x7fef_ffff_ffff_ffffn,
  2n ** 64n - 1n,
];

/** Writes an extreme number of `size` bytes at a place. */
export function withExtreme(bytes: Uint8Array, at: number, size: number, dice: Random): Uint8Array {
  const number = oneOf([...EXTREMES, ...MORE_EXTREMES], dice);
  const stored = Buffer.alloc(8);
  const isLittleEndian = dice.chance(0.8);
  if (isLittleEndian) stored.writeBigUInt64LE(number);
  else stored.writeBigUInt64BE(number);
  const part = isLittleEndian ? stored.subarray(0, size) : stored.subarray(8 - size);
  return at + size > bytes.length ? bytes : spliced(bytes, at, size, part);
}

const setExtreme: Change = (bytes, dice) =>
  withExtreme(bytes, placeIn(bytes.length, dice), oneOf([1, 2, 4, 8], dice), dice);

/** Changes that know nothing of a format. */
export const BYTE_CHANGES: readonly Change[] = [
  flipBits,
  fillRun,
  truncate,
  removeChunk,
  repeatChunk,
  moveChunk,
  insertNoise,
  multiplyChunk,
  setExtreme,
];

/** The beginning of one file and the end of another. */
export function spliceFiles(head: Uint8Array, tail: Uint8Array, dice: Random): Uint8Array {
  return Buffer.concat([
    head.subarray(0, placeIn(head.length, dice)),
    tail.subarray(placeIn(tail.length, dice)),
  ]);
}
