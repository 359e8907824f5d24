import { type FileHandle, open } from "node:fs/promises";
import { crc32, deflateRawSync } from "node:zlib";

/** Where a member's packed bytes lie. */
export interface ZipPlace {
  readonly name: string;
  readonly offset: number;
  readonly packedBytes: number;
}

/** A zip that is written member by member; nothing but its directory stays in memory. */
export interface ZipFile {
  /** `hasWrongChecksum` makes a member that no reader may accept. */
  add(name: string, bytes: Uint8Array, hasWrongChecksum?: boolean): Promise<void>;
  close(): Promise<readonly ZipPlace[]>;
}

const DEFLATED = 8;
const UTF8_NAME = 0x800;
const VERSION = 20;
const LOCAL_BYTES = 30;
const DIRECTORY_BYTES = 46;
const END_BYTES = 22;

/** Makes a zip of at most 4 GiB and 65,535 members, by the ZIP file format specification (APPNOTE 6.3). */
export async function zipFile(path: string): Promise<ZipFile> {
  const file: FileHandle = await open(path, "w");
  const directory: Buffer[] = [];
  const places: ZipPlace[] = [];
  let offset = 0;
  const append = async (bytes: Uint8Array): Promise<void> => {
    await file.writeFile(bytes);
    offset += bytes.length;
  };
  return {
    add: async (name, bytes, hasWrongChecksum = false) => {
      const packed = deflateRawSync(bytes);
      const nameBytes = Buffer.from(name, "utf8");
      const checksum = (crc32(bytes) ^ (hasWrongChecksum ? 1 : 0)) >>> 0;
      const shared = sharedFields({
        checksum,
        packed: packed.length,
        unpacked: bytes.length,
        name: nameBytes.length,
      });
      const start = offset;
      const local = Buffer.alloc(LOCAL_BYTES);
      local.writeUInt32LE(0x04034b50, 0);
      shared.copy(local, 4);
      await append(Buffer.concat([local, nameBytes, packed]));
      const entry = Buffer.alloc(DIRECTORY_BYTES);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(VERSION, 4);
      shared.copy(entry, 6);
      entry.writeUInt32LE(start, 42);
      directory.push(entry, nameBytes);
      places.push({ name, offset: start + LOCAL_BYTES + nameBytes.length, packedBytes: packed.length });
    },
    close: async () => {
      const start = offset;
      await append(Buffer.concat(directory));
      const end = Buffer.alloc(END_BYTES);
      end.writeUInt32LE(0x06054b50, 0);
      end.writeUInt16LE(places.length, 8);
      end.writeUInt16LE(places.length, 10);
      end.writeUInt32LE(offset - start, 12);
      end.writeUInt32LE(start, 16);
      await append(end);
      await file.close();
      return places;
    },
  };
}

/** Version, flags, method, time, checksum, sizes, length of the name: the same 26 bytes in both headers. */
function sharedFields(member: {
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly name: number;
}): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAME, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt32LE(member.checksum, 10);
  fields.writeUInt32LE(member.packed, 14);
  fields.writeUInt32LE(member.unpacked, 18);
  fields.writeUInt16LE(member.name, 22);
  return fields;
}
