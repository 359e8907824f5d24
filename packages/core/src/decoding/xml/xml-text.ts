import { textFromBytes } from "../text-decoder.ts";

const DECLARED_ENCODING = /^[^<]{0,200}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i;
const HEAD_BYTES = 512;

/**
 * The bytes of an XML file as text, without the mark of the byte order. The encoding is that of the mark, else UTF-16
 * where every other byte is zero, else what the XML declaration says, else UTF-8.
 */
export function xmlText(bytes: Uint8Array): string {
  const text = textFromBytes(bytes, xmlEncoding(bytes));
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The label of the encoding in lower case. */
export function xmlEncoding(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const declared = DECLARED_ENCODING.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // A declaration that could be read one byte at a time can't be right in saying UTF-16.
  return declared.startsWith("utf-16") || declared.startsWith("ucs-2") ? "utf-8" : declared;
}
