import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import type { ImportLimits } from "../../use-cases/imports/import-limits.ts";

/** What stands whole before the cut of a zip that has lost its end, and a directory of it in place of the lost one. */
export interface WholePart {
  readonly lengthBytes: number;
  readonly directory: Buffer;
}

/** Up to `length` bytes from a place on; fewer at the end. */
type ReadAt = (at: number, length: number) => Buffer;

/** A member as the header right before its bytes tells it (APPNOTE 6.3, 4.3.7). */
interface Member {
  readonly startsAt: number;
  /** Behind its bytes, and behind its descriptor where it has one. */
  readonly endsAt: number;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly name: Buffer;
  readonly extra: Buffer;
}

const HEADER_MARK = 0x04034b50;
const HEADER_BYTES = 30;
const DESCRIPTOR_MARK = 0x08074b50;
const SIZES_FOLLOW = 0x8;
const ENCRYPTED = 0x1;
const STORED = 0;
const DEFLATED = 8;
const IN_EXTRA = 0xffff_ffff;
const SIZES_IN_64_BITS = 1;

/** Reads a zip from its beginning, member by member, up to the first one that is not whole; null where none is. */
export function wholePartOf(source: string | Uint8Array, limits: ImportLimits): WholePart | null {
  if (typeof source !== "string") {
    const { buffer, byteOffset, byteLength } = source;
    return wholePartIn(bytesIn(Buffer.from(buffer, byteOffset, byteLength)), byteLength, limits);
  }
  const descriptor = openSync(source, "r");
  try {
    return wholePartIn(fileReader(descriptor), fstatSync(descriptor).size, limits);
  } finally {
    closeSync(descriptor);
  }
}

const bytesIn =
  (bytes: Buffer): ReadAt =>
  (at, length) =>
    bytes.subarray(at, at + length);

const fileReader =
  (descriptor: number): ReadAt =>
  (at, length) => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
  };

function wholePartIn(readAt: ReadAt, sizeBytes: number, limits: ImportLimits): WholePart | null {
  const members: Member[] = [];
  let at = 0;
  // One more than is allowed, so that too many are refused like those of a sound archive.
  while (members.length <= limits.archiveMembers) {
    const member = memberAt(readAt, at, limits);
    if (member === null || member.endsAt > sizeBytes) break;
    members.push(member);
    at = member.endsAt;
  }
  return members.length === 0 ? null : { lengthBytes: at, directory: directoryOf(members, at) };
}

function memberAt(readAt: ReadAt, startsAt: number, limits: ImportLimits): Member | null {
  const header = readAt(startsAt, HEADER_BYTES);
  if (header.length < HEADER_BYTES || header.readUInt32LE(0) !== HEADER_MARK) return null;
  const flags = header.readUInt16LE(6);
  const method = header.readUInt16LE(8);
  const nameBytes = header.readUInt16LE(26);
  const rest = readAt(startsAt + HEADER_BYTES, nameBytes + header.readUInt16LE(28));
  const contentAt = startsAt + HEADER_BYTES + nameBytes + header.readUInt16LE(28);
  const shared = {
    startsAt,
    flags,
    method,
    name: rest.subarray(0, nameBytes),
    extra: rest.subarray(nameBytes),
  };
  if ((flags & SIZES_FOLLOW) !== 0) {
    const found =
      method === DEFLATED && (flags & ENCRYPTED) === 0 ? deflatedAt(readAt, contentAt, limits) : null;
    return found === null ? null : { ...shared, ...found };
  }
  const sizes = sizesIn(header, shared.extra);
  if (sizes === null || (method === STORED && sizes.packedBytes !== sizes.unpackedBytes)) return null;
  return { ...shared, ...sizes, crc32: header.readUInt32LE(14), endsAt: contentAt + sizes.packedBytes };
}

type Sizes = Pick<Member, "packedBytes" | "unpackedBytes">;

/** Those of the header; where they don't fit, of its extra field. */
function sizesIn(header: Buffer, extra: Buffer): Sizes | null {
  const packedBytes = header.readUInt32LE(18);
  const unpackedBytes = header.readUInt32LE(22);
  if (packedBytes !== IN_EXTRA && unpackedBytes !== IN_EXTRA) return { packedBytes, unpackedBytes };
  const field = fieldsOf(extra).find(({ id }) => id === SIZES_IN_64_BITS)?.bytes;
  if (field === undefined || field.length < 16) return null;
  return {
    unpackedBytes: Number(field.readBigUInt64LE(0)),
    packedBytes: Number(field.readBigUInt64LE(8)),
  };
}

const FIRST_WINDOW_BYTES = 128 * 1024;

/** A member whose sizes stand behind it: only by unpacking it can be told where it ends. */
function deflatedAt(
  readAt: ReadAt,
  contentAt: number,
  { fileBytes }: ImportLimits,
): (Sizes & Pick<Member, "crc32" | "endsAt">) | null {
  for (let windowBytes = FIRST_WINDOW_BYTES; ; windowBytes *= 4) {
    const packed = readAt(contentAt, windowBytes);
    try {
      const inflated: unknown = inflateRawSync(packed, { info: true, maxOutputLength: fileBytes });
      if (!isInflated(inflated)) return null;
      const packedBytes = inflated.engine.bytesWritten;
      const sizes = { packedBytes, unpackedBytes: inflated.buffer.byteLength };
      const described = descriptorAt(readAt, contentAt + packedBytes, sizes);
      return described === null ? null : { ...sizes, ...described };
    } catch (error) {
      const goesOn = error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR";
      if (!goesOn || packed.length < windowBytes || windowBytes > fileBytes) return null;
    }
  }
}

/** What zlib gives where it is asked for more than the bytes; its types don't know of it. */
const isInflated = (
  value: unknown,
): value is { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } } =>
  typeof value === "object" && value !== null && "buffer" in value && "engine" in value;

/** With its mark or without, its sizes in 32 bits or in 64: whichever agrees with what was found. */
function descriptorAt(readAt: ReadAt, at: number, sizes: Sizes): Pick<Member, "crc32" | "endsAt"> | null {
  const bytes = readAt(at, 24);
  for (const markBytes of [4, 0]) {
    if (markBytes > 0 && (bytes.length < 4 || bytes.readUInt32LE(0) !== DESCRIPTOR_MARK)) continue;
    for (const sizeBytes of [4, 8] as const) {
      const length = markBytes + 4 + 2 * sizeBytes;
      if (bytes.length < length) continue;
      const sizeAt = (place: number): number =>
        sizeBytes === 4 ? bytes.readUInt32LE(place) : Number(bytes.readBigUInt64LE(place));
      const packedBytes = sizeAt(markBytes + 4);
      const unpackedBytes = sizeAt(markBytes + 4 + sizeBytes);
      if (packedBytes === sizes.packedBytes && unpackedBytes === sizes.unpackedBytes) {
        return { crc32: bytes.readUInt32LE(markBytes), endsAt: at + length };
      }
    }
  }
  return null;
}

function fieldsOf(extra: Buffer): readonly { readonly id: number; readonly bytes: Buffer }[] {
  const fields: { id: number; bytes: Buffer }[] = [];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const bytes = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    fields.push({ id: extra.readUInt16LE(at), bytes });
  }
  return fields;
}

const VERSION_WITH_64_BITS = 45;

/** The directory and the records that end a zip, every size and place in 64 bits, to stand right behind the members. */
function directoryOf(members: readonly Member[], startsAt: number): Buffer {
  const entries = Buffer.concat(members.flatMap(entryOf));
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(VERSION_WITH_64_BITS, 12);
  end64.writeUInt16LE(VERSION_WITH_64_BITS, 14);
  end64.writeBigUInt64LE(BigInt(members.length), 24);
  end64.writeBigUInt64LE(BigInt(members.length), 32);
  end64.writeBigUInt64LE(BigInt(entries.length), 40);
  end64.writeBigUInt64LE(BigInt(startsAt), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(startsAt + entries.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.fill(0xff, 8, 20);
  return Buffer.concat([entries, end64, locator, end]);
}

function entryOf({ flags, method, crc32, name, extra, ...member }: Member): readonly Buffer[] {
  const in64Bits = Buffer.alloc(28);
  in64Bits.writeUInt16LE(SIZES_IN_64_BITS, 0);
  in64Bits.writeUInt16LE(24, 2);
  in64Bits.writeBigUInt64LE(BigInt(member.unpackedBytes), 4);
  in64Bits.writeBigUInt64LE(BigInt(member.packedBytes), 12);
  in64Bits.writeBigUInt64LE(BigInt(member.startsAt), 20);
  // The name in UTF-8 may stand among the others.
  const others = fieldsOf(extra)
    .filter(({ id }) => id !== SIZES_IN_64_BITS)
    .flatMap(({ id, bytes }) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(id, 0);
      head.writeUInt16LE(bytes.length, 2);
      return [head, bytes];
    });
  const fields = Buffer.concat([in64Bits, ...others]);
  const fits = fields.length <= 0xffff ? fields : in64Bits;
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION_WITH_64_BITS, 4);
  entry.writeUInt16LE(VERSION_WITH_64_BITS, 6);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(crc32, 16);
  entry.writeUInt32LE(IN_EXTRA, 20);
  entry.writeUInt32LE(IN_EXTRA, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(fits.length, 30);
  entry.writeUInt32LE(IN_EXTRA, 42);
  return [entry, name, fits];
}
