import { gunzipSync, gzipSync } from "node:zlib";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { zipOf } from "../../../packages/server/src/use-cases/imports/zip-writer.test-support.ts";
import { MOST_BYTES } from "../formats.ts";
import { type Change, lengthUpTo, oneOf, placeIn } from "./change.ts";
import { repeated, spliced, withExtreme } from "./change-bytes.ts";

const LOCAL = Buffer.from("PK\x03\x04", "latin1");
const DIRECTORY = Buffer.from("PK\x01\x02", "latin1");
const END = Buffer.from("PK\x05\x06", "latin1");
const DIRECTORY_BYTES = 46;
const END_BYTES = 22;
/** Where a directory's entry keeps its numbers, and how many bytes each has (APPNOTE 4.3.12). */
const ENTRY_FIELDS = [
  [4, 2],
  [6, 2],
  [8, 2],
  [10, 2],
  [16, 4],
  [20, 4],
  [24, 4],
  [28, 2],
  [30, 2],
  [32, 2],
  [34, 2],
  [38, 4],
  [42, 4],
] as const;
/** The same of the end record (4.3.16): disks, counts, size and place of the directory, length of the comment. */
const END_FIELDS = [
  [4, 2],
  [6, 2],
  [8, 2],
  [10, 2],
  [12, 4],
  [16, 4],
  [20, 2],
] as const;
const LOCAL_FIELDS = [
  [6, 2],
  [8, 2],
  [18, 4],
  [22, 4],
  [26, 2],
  [28, 2],
] as const;

function placesOf(bytes: Uint8Array, mark: Uint8Array): readonly number[] {
  const found: number[] = [];
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = all.indexOf(mark); at !== -1; at = all.indexOf(mark, at + 1)) found.push(at);
  return found;
}

const setField =
  (mark: Uint8Array, fields: readonly (readonly [offset: number, size: number])[]): Change =>
  (bytes, dice) => {
    const places = placesOf(bytes, mark);
    if (places.length === 0) return bytes;
    const [offset, size] = oneOf(fields, dice);
    const at = oneOf(places, dice) + offset;
    if (dice.chance(0.5) || at >= bytes.length) return withExtreme(bytes, at, size, dice);
    const changed = Uint8Array.from(bytes);
    changed[at] = ((changed[at] ?? 0) + dice.between(-3, 3)) & 0xff;
    return changed;
  };

const NAMES = [
  "../x",
  "/etc/x",
  "C:\\x",
  "a\\b",
  "\0",
  "\x1b[0m",
  "\xff\xfe",
  "__MACOSX/",
  "con",
  ".",
  "backstride.json",
];
const renameMember: Change = (bytes, dice) => {
  const places = placesOf(bytes, DIRECTORY);
  if (places.length === 0) return bytes;
  const changed = Buffer.from(bytes);
  const at = oneOf(places, dice) + DIRECTORY_BYTES;
  if (at < changed.length) changed.write(oneOf(NAMES, dice), at, "latin1");
  return changed;
};

/** The directory's entry of one member again and again, all with the same bytes. */
const multiplyEntry: Change = (bytes, dice) => {
  const places = placesOf(bytes, DIRECTORY);
  const end = placesOf(bytes, END).at(-1);
  if (places.length === 0 || end === undefined) return bytes;
  const start = oneOf(places, dice);
  const entry = bytes.subarray(start, places.find((place) => place > start) ?? end);
  const copies = repeated(entry, lengthUpTo(MOST_BYTES - bytes.length, dice));
  const changed = Buffer.from(spliced(bytes, end, 0, copies));
  const newEnd = end + copies.length;
  if (newEnd + END_BYTES > changed.length) return changed;
  const count = Math.min(0xffff, places.length + copies.length / Math.max(1, entry.length));
  changed.writeUInt16LE(count, newEnd + 8);
  changed.writeUInt16LE(count, newEnd + 10);
  changed.writeUInt32LE(newEnd - (places[0] ?? 0), newEnd + 12);
  return changed;
};

/** Records of the 64-bit form before the end: a place, or a place that is nowhere. */
const addZip64: Change = (bytes, dice) => {
  const end = placesOf(bytes, END).at(-1);
  if (end === undefined || end + END_BYTES > bytes.length) return bytes;
  const locator = Buffer.alloc(20);
  locator.write("PK\x06\x07", "latin1");
  locator.writeBigUInt64LE(oneOf([BigInt(end), 0n, 2n ** 63n, 2n ** 64n - 1n], dice), 8);
  const record = Buffer.alloc(56, dice.chance(0.5) ? 0 : 0xff);
  record.write("PK\x06\x06", "latin1");
  const changed = Buffer.from(spliced(bytes, end, 0, Buffer.concat([record, locator])));
  const field = oneOf([8, 10, 12, 16], dice);
  changed.fill(0xff, end + 76 + field, end + 76 + field + (field < 12 ? 2 : 4));
  return changed;
};

const addComment: Change = (bytes, dice) => {
  const comment = Buffer.alloc(lengthUpTo(70_000, dice), dice.chance(0.5) ? "PK\x05\x06" : "x", "latin1");
  return Buffer.concat([bytes, comment]);
};

const wrap: Change = (bytes, dice) => {
  const depth = dice.between(1, 4);
  let wrapped = bytes;
  for (let level = 0; level < depth; level += 1) wrapped = zipOf([{ name: `${level}.zip`, bytes: wrapped }]);
  return wrapped;
};

/** Changes that know a zip's local headers, its directory and its end record. */
export const ZIP_CHANGES: readonly Change[] = [
  setField(DIRECTORY, ENTRY_FIELDS),
  setField(DIRECTORY, ENTRY_FIELDS),
  setField(DIRECTORY, ENTRY_FIELDS),
  setField(END, END_FIELDS),
  setField(END, END_FIELDS),
  setField(LOCAL, LOCAL_FIELDS),
  renameMember,
  renameMember,
  multiplyEntry,
  addZip64,
  addComment,
  wrap,
];

const HEADER_OF_GZIP_BYTES = 10;
const damageHead: Change = (bytes, dice) => withExtreme(bytes, placeIn(HEADER_OF_GZIP_BYTES, dice), 1, dice);
const damageTail: Change = (bytes, dice) =>
  withExtreme(bytes, Math.max(0, bytes.length - oneOf([4, 8], dice)), 4, dice);
const packAgain: Change = (bytes) => gzipSync(bytes);
const appendStream: Change = (bytes, dice) =>
  Buffer.concat([
    bytes,
    gzipSync(Buffer.alloc(lengthUpTo(100_000, dice))),
    ...(dice.chance(0.5) ? [bytes] : []),
  ]);

/** Unpacked, changed by `inner`, packed again. */
export function changeUnpacked(bytes: Uint8Array, inner: Change, dice: Random): Uint8Array {
  try {
    return gzipSync(inner(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }), dice));
  } catch {
    // Damaged before, or a bomb: changed as it is.
    return inner(bytes, dice);
  }
}

/** Changes that know a gzip stream's head and tail. */
export const GZIP_CHANGES: readonly Change[] = [damageHead, damageTail, packAgain, appendStream];
