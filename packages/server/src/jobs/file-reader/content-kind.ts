/** What a file is by its first bytes. Its name is not asked. */
export type ContentKind = "zip" | "gzip" | "other";

/** So many bytes are needed to tell. */
export const HEAD_BYTES = 4;

const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

export function contentKind(head: Uint8Array): ContentKind {
  // "PK" and the mark of a first member, or of the end of an archive without any.
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (startsWith(head, 0x1f, 0x8b)) return "gzip";
  return "other";
}
