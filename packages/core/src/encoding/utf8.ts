/** A standard global of every runtime; the language's own library does not list it and the core loads no platform's types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const CONTINUATION_MASK = 0xc0;
const CONTINUATION = 0x80;

/** The text in UTF-8, cut to at most `mostBytes` without splitting a character. */
export function utf8(text: string, mostBytes: number): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= mostBytes) return bytes;
  let end = mostBytes;
  while (end > 0 && ((bytes[end] ?? 0) & CONTINUATION_MASK) === CONTINUATION) end -= 1;
  return bytes.subarray(0, end);
}
