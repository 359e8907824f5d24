/**
 * The one platform object that this room leans on: a global of the Encoding standard in every runtime, pure, and not in
 * the language's own library. The core loads no platform's types, so what is used of it is named here.
 */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

const NO_CHARACTER = "\uFFFD";

/** Whether the bytes begin with the byte order mark of UTF-16, of either order. */
export const hasUtf16Mark = (bytes: Uint8Array): boolean => utf16Label(bytes) !== null;

/**
 * The text of a table, without its byte order mark. Services write UTF-8; spreadsheets save as UTF-16 with its mark, or in
 * the eight bits of Western Europe. Those are taken for it where no single character beyond ASCII makes sense as UTF-8.
 */
export function textOfTable(bytes: Uint8Array): string {
  const text = new TextDecoder(utf16Label(bytes) ?? "utf-8").decode(bytes);
  const isOtherCode = text.includes(NO_CHARACTER) && !/[^\0-\x7f\uFFFD]/.test(text);
  return isOtherCode && utf16Label(bytes) === null ? new TextDecoder("windows-1252").decode(bytes) : text;
}

function utf16Label([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}
