import { open } from "node:fs/promises";

/** The signature of the record that ends a zip, and that record's length without its comment (APPNOTE 6.3, 4.3.16). */
const END_MARK = Buffer.from("PK\u0005\u0006", "latin1");
const END_BYTES = 22;
const COMMENT_LENGTH_AT = 20;
/** Room for the longest comment, and as much again behind the end. */
const SEARCHED_BYTES = END_BYTES + 2 * 65_535;

/**
 * How long a zip is by the last record that ends one: less than its bytes where something was appended to them. Null where
 * there is no such record near the end; then the zip is cut short.
 */
export async function lengthOfZip(source: string | Uint8Array): Promise<number | null> {
  const { bytes, startsAt } = await tailOf(source);
  for (
    let at = bytes.lastIndexOf(END_MARK);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(END_MARK, at - 1)
  ) {
    if (at + END_BYTES > bytes.length) continue;
    const end = at + END_BYTES + bytes.readUInt16LE(at + COMMENT_LENGTH_AT);
    if (end <= bytes.length) return startsAt + end;
  }
  return null;
}

async function tailOf(
  source: string | Uint8Array,
): Promise<{ readonly bytes: Buffer; readonly startsAt: number }> {
  if (typeof source !== "string") {
    const startsAt = Math.max(0, source.byteLength - SEARCHED_BYTES);
    const { buffer, byteOffset, byteLength } = source;
    return { bytes: Buffer.from(buffer, byteOffset + startsAt, byteLength - startsAt), startsAt };
  }
  const file = await open(source);
  try {
    const { size } = await file.stat();
    const startsAt = Math.max(0, size - SEARCHED_BYTES);
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(size - startsAt),
      0,
      size - startsAt,
      startsAt,
    );
    return { bytes: buffer.subarray(0, bytesRead), startsAt };
  } finally {
    await file.close();
  }
}
