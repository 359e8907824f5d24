import type { XmlRoot } from "./find-root.ts";
import { xmlEncoding, xmlText } from "./xml-text.ts";

/** The XML of a file from its declaration or root element on. */
export interface XmlSource {
  /** Its bytes where they are UTF-8; null in other encodings. */
  readonly utf8: Uint8Array | null;
  text(): string;
}

const UTF_8_MARK = [0xef, 0xbb, 0xbf] as const;

export const xmlSource = (bytes: Uint8Array, { start }: XmlRoot): XmlSource => ({
  utf8: xmlEncoding(bytes) === "utf-8" ? bytesFrom(bytes, start) : null,
  text: () => xmlText(bytes).slice(start),
});

/** The bytes from a character on; null where there are longer characters before it, which nobody expects. */
function bytesFrom(bytes: Uint8Array, character: number): Uint8Array | null {
  const hasMark = UTF_8_MARK.every((byte, at) => bytes[at] === byte);
  const first = hasMark ? UTF_8_MARK.length : 0;
  const before = bytes.subarray(first, first + character);
  return before.every((byte) => byte < 0x80) ? bytes.subarray(first + character) : null;
}
