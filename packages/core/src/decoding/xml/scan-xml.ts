import { byteAttributes } from "./byte-attributes.ts";
import {
  AMPERSAND,
  afterSpace,
  BANG,
  BRACKET,
  classOf,
  GREATER,
  isForbidden,
  LESS,
  MINUS,
  NAME_BYTE,
  NAME_START,
  SLASH,
  textEnd,
} from "./byte-classes.ts";
import { afterEntity, byteContent, lines, textOf } from "./byte-content.ts";
import { type ByteName, byteNames, isSame } from "./byte-names.ts";
import type { XmlHandlers } from "./xml-handlers.ts";

/**
 * Reads plain XML out of UTF-8 bytes: elements, attributes, text, the five entities, comments and CDATA sections. Returns
 * false as soon as there is anything else, be it sound (a document type, a character by its number, names beyond ASCII)
 * or malformed: what was told until then must be forgotten, and a library be asked. True when the document was told to its
 * end, in the same events as the library's.
 */
export function scanXml(bytes: Uint8Array, handlers: XmlHandlers): boolean {
  const nameOf = byteNames(bytes);
  const attributes = byteAttributes(bytes);
  const content = byteContent(bytes);
  const open: ByteName[] = [];
  let hasRoot = false;
  /** What stood before a comment or in a CDATA section, since the last tag. */
  let before = "";
  let at = afterDeclaration(bytes);
  if (at < 0) return false;
  let from = at;

  for (;;) {
    at = textEnd(bytes, at);
    const byte = bytes[at];
    const isOutside = open.length === 0;
    if (isOutside && afterSpace(bytes, from) !== at) return false;
    if (byte !== LESS) {
      if (at >= bytes.length) return isOutside && hasRoot;
      if (isForbidden(bytes, at)) return false;
      if (byte === BRACKET && bytes[at + 1] === BRACKET && bytes[at + 2] === GREATER) return false;
      at = byte === AMPERSAND ? afterEntity(bytes, at) : at + 1;
      if (at < 0) return false;
      continue;
    }

    const next = bytes[at + 1];
    if (next === SLASH) {
      const name = open.pop();
      if (name === undefined) return false;
      const nameEnd = at + 2 + name.to - name.from;
      const end = afterSpace(bytes, nameEnd);
      if (!isSame(bytes, name, at + 2, nameEnd) || bytes[end] !== GREATER) return false;
      content.set(before, from, at);
      handlers.close(name.local, open[open.length - 1]?.local ?? "", content);
      at = end + 1;
      before = "";
    } else if (next === BANG) {
      const isComment = bytes[at + 2] === MINUS;
      const end = isComment ? afterComment(bytes, at) : afterSection(bytes, at);
      if (end < 0 || (isOutside && !isComment)) return false;
      before += textOf(bytes, from, at);
      if (!isComment) before += lines(bytes, at + SECTION_START.length, end - SECTION_END.length);
      at = end;
    } else {
      if ((classOf(bytes, at + 1) & NAME_START) === 0 || (isOutside && hasRoot)) return false;
      let nameEnd = at + 1;
      let hash = 0;
      while ((classOf(bytes, nameEnd) & NAME_BYTE) !== 0) {
        hash = (31 * hash + (bytes[nameEnd] ?? 0)) | 0;
        nameEnd += 1;
      }
      const name = nameOf(at + 1, nameEnd, hash);
      const end = attributes.read(nameEnd);
      if (name === null || end < 0) return false;
      hasRoot = true;
      before = "";
      handlers.open(name.local, attributes);
      at = end + 1;
      if (bytes[end] === GREATER) open.push(name);
      else {
        if (bytes[at] !== GREATER) return false;
        content.set("", at, at);
        handlers.close(name.local, open[open.length - 1]?.local ?? "", content);
        at += 1;
      }
    }
    from = at;
  }
}

const DECLARATION =
  /^<\?xml[ \t\r\n]+version=(["'])1\.0\1([ \t\r\n]+encoding=(["'])[A-Za-z][\w.-]*\3)?([ \t\r\n]+standalone=(["'])(yes|no)\5)?[ \t\r\n]*\?>/;
const QUESTION = 0x3f;
const MOST_OF_DECLARATION = 200;
const SECTION_START = "<![CDATA[";
const SECTION_END = "]]>";

/** Where the document goes on behind its declaration, if it has one; -1 for an unusual one. */
function afterDeclaration(bytes: Uint8Array): number {
  if (bytes[0] !== LESS || bytes[1] !== QUESTION) return 0;
  const head = String.fromCharCode(...bytes.subarray(0, MOST_OF_DECLARATION));
  return DECLARATION.exec(head)?.[0].length ?? -1;
}

/** Behind the comment that begins at `at`; -1 if it is none or has what no comment may have. */
function afterComment(bytes: Uint8Array, at: number): number {
  if (bytes[at + 3] !== MINUS) return -1;
  for (let next = at + 4; ; next += 1) {
    if (bytes[next] === MINUS && bytes[next + 1] === MINUS)
      return bytes[next + 2] === GREATER ? next + 3 : -1;
    if (isForbidden(bytes, next)) return -1;
  }
}

/** Behind the CDATA section that begins at `at`; -1 if it is none or never ends. */
function afterSection(bytes: Uint8Array, at: number): number {
  for (let index = 0; index < SECTION_START.length; index += 1)
    if (bytes[at + index] !== SECTION_START.charCodeAt(index)) return -1;
  for (let next = at + SECTION_START.length; ; next += 1) {
    if (bytes[next] === BRACKET && bytes[next + 1] === BRACKET && bytes[next + 2] === GREATER)
      return next + 3;
    if (isForbidden(bytes, next)) return -1;
  }
}
