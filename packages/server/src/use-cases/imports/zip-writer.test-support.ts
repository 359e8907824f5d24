import { crc32, deflateRawSync } from "node:zlib";

/** One member of a zip to be made, with the ways in which it may be odd. */
export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isEncrypted?: boolean;
  readonly isLink?: boolean;
  /** Damages the packed bytes, so that they can't be unpacked to what the directory says. */
  readonly isBroken?: boolean;
  /** Claims another size than it has. */
  readonly claimedBytes?: number;
}

const VERSION = 20;
const MADE_ON_UNIX = 3 << 8;
const DEFLATED = 8;
const ENCRYPTED_AND_UTF8 = 0x801;
const UTF8 = 0x800;
const LINK_MODE = 0o120777;
const FILE_MODE = 0o100644;

/** A zip of these members, by the ZIP file format specification (APPNOTE 6.3): local headers, directory, end record. */
export function zipOf(members: readonly ZipMember[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.name, "utf8");
    const packed = deflateRawSync(member.bytes);
    const shared = sharedFields(member, packed, name);
    if (member.isBroken === true) packed.fill(0xff, Math.floor(packed.length / 2));
    const local = Buffer.concat([u32(0x04034b50), u16(VERSION), shared, u16(0), name, packed]);
    const mode = member.isLink === true ? LINK_MODE : FILE_MODE;
    const made = Buffer.concat([u32(0x02014b50), u16(VERSION | MADE_ON_UNIX), u16(VERSION)]);
    const tail = Buffer.concat([u16(0), u16(0), u16(0), u16(0), u32(mode * 0x10000), u32(offset)]);
    directory.push(made, shared, tail, name);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(members.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(central.length), u32(offset), u16(0)];
  return Buffer.concat([...locals, central, ...end]);
}

/** Flags, method, time, checksum, sizes and the length of the name: the same in both headers. */
function sharedFields({ bytes, isEncrypted, claimedBytes }: ZipMember, packed: Buffer, name: Buffer): Buffer {
  const flags = isEncrypted === true ? ENCRYPTED_AND_UTF8 : UTF8;
  const sizes = [u32(packed.length), u32(claimedBytes ?? bytes.length)];
  return Buffer.concat([u16(flags), u16(DEFLATED), u32(0), u32(crc32(bytes)), ...sizes, u16(name.length)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
