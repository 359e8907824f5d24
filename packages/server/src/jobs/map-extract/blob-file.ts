import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { inflateSync, zstdDecompressSync } from "node:zlib";
import { PbfReader } from "pbf";
import { BrokenExtract } from "./broken-extract.ts";

/** One blob of a file in the format of OpenStreetMap's extracts: where its packed bytes lie. */
export interface BlobPlace {
  readonly type: string;
  readonly offset: number;
  readonly sizeBytes: number;
  /** Where the next blob begins. */
  readonly end: number;
}

export interface BlobFile {
  readonly sizeBytes: number;
  /** The blob at an offset, null at the end of the file. Throws `BrokenExtract`. */
  placeAt(offset: number): BlobPlace | null;
  /** Its bytes, unpacked; they are overwritten by nothing. Throws `BrokenExtract`. */
  unpack(place: BlobPlace): Uint8Array;
  close(): void;
}

/** The format's own limits: a larger one means that the bytes are no length at all. */
const LONGEST_HEADER_BYTES = 64 * 1024;
const LARGEST_BLOB_BYTES = 32 * 1024 * 1024;
const LENGTH_BYTES = 4;

/**
 * Opens the outer layer of an extract (`.osm.pbf`): blobs one after the other, each with a length, a header and packed
 * bytes. One blob is in memory at a time, and none that is larger than the format allows.
 */
export function openBlobFile(path: string): BlobFile {
  const file = openSync(path, "r");
  const { size: sizeBytes } = fstatSync(file);
  const bytesAt = (offset: number, length: number): Uint8Array => {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const read = readSync(file, bytes, filled, length - filled, offset + filled);
      if (read === 0) throw new BrokenExtract(`It ends in the middle of a block, after ${sizeBytes} bytes.`);
      filled += read;
    }
    return bytes;
  };
  return {
    sizeBytes,
    placeAt: (offset) => {
      if (offset >= sizeBytes) return null;
      const length = lengthIn(bytesAt(offset, LENGTH_BYTES), offset);
      const { type, sizeBytes: blobBytes } = headerIn(bytesAt(offset + LENGTH_BYTES, length), offset);
      const start = offset + LENGTH_BYTES + length;
      return { type, offset: start, sizeBytes: blobBytes, end: start + blobBytes };
    },
    unpack: ({ offset, sizeBytes: blobBytes }) => unpacked(bytesAt(offset, blobBytes), offset),
    close: () => closeSync(file),
  };
}

function lengthIn(bytes: Uint8Array, offset: number): number {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length === 0 || length > LONGEST_HEADER_BYTES) {
    throw new BrokenExtract(
      `At byte ${offset} the header of a block is expected and something else is there.`,
    );
  }
  return length;
}

function headerIn(bytes: Uint8Array, offset: number): { readonly type: string; readonly sizeBytes: number } {
  const header = { type: "", sizeBytes: -1 };
  try {
    new PbfReader(bytes).readFields((field, into, reader) => {
      if (field === 1) into.type = reader.readString();
      else if (field === 3) into.sizeBytes = reader.readVarint();
    }, header);
  } catch {
    header.type = "";
  }
  if (header.type === "" || header.sizeBytes < 0 || header.sizeBytes > LARGEST_BLOB_BYTES) {
    throw new BrokenExtract(`The header of the block at byte ${offset} can't be read.`);
  }
  return header;
}

/** How a blob may be packed, by the number of its field. */
const RAW = 1;
const ZLIB = 3;
const ZSTD = 7;

function unpacked(blob: Uint8Array, offset: number): Uint8Array {
  const limit = { maxOutputLength: LARGEST_BLOB_BYTES };
  let packing = 0;
  let bytes = blob;
  try {
    new PbfReader(blob).readFields((field, _, reader) => {
      if (field === 2) return;
      packing = field;
      bytes = reader.readBytes();
    }, null);
    if (packing === RAW) return bytes;
    if (packing === ZLIB) return inflateSync(bytes, limit);
    if (packing === ZSTD) return zstdDecompressSync(bytes, limit);
  } catch {
    throw new BrokenExtract(`The block at byte ${offset} can't be unpacked.`);
  }
  throw new BrokenExtract(`The block at byte ${offset} is packed in a way that is not supported.`);
}
