import { textFromBytes } from "../text-decoder.ts";
import { plainNumber, plainTimeMs } from "./plain-values.ts";
import type { XmlContent } from "./xml-handlers.ts";

/** The content of the element that is being closed: its last stretch of bytes, and what stood before a comment. */
export interface ByteContent extends XmlContent {
  set(before: string, from: number, to: number): void;
}

export function byteContent(bytes: Uint8Array): ByteContent {
  let before = "";
  let first = 0;
  let end = 0;
  return {
    set: (textBefore, from, to) => {
      before = textBefore;
      first = from;
      end = to;
    },
    text: () => (before + textOf(bytes, first, end)).trim(),
    plainNumber: () => (before === "" ? plainNumber(bytes, first, end) : Number.NaN),
    plainTimeMs: () => (before === "" ? plainTimeMs(bytes, first, end) : Number.NaN),
  };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);
const ENTITY = /&\w+;/g;

/** The bytes as text, with the characters that the five entities stand for. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  if (from === to) return "";
  return lines(bytes, from, to).replace(ENTITY, (written) => ENTITIES.get(written) ?? written);
}

/** The bytes as text in which every end of a line is one character. */
export const lines = (bytes: Uint8Array, from: number, to: number): string =>
  textFromBytes(bytes.subarray(from, to)).replace(/\r\n?/g, "\n");

/** Where the entity ends that begins at `at`; -1 if it is none of the five. */
export function afterEntity(bytes: Uint8Array, at: number): number {
  let written = "";
  for (let next = at; next < at + 6; next += 1) {
    written += String.fromCharCode(bytes[next] ?? 0);
    if (ENTITIES.has(written)) return next + 1;
  }
  return -1;
}
