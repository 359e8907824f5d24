import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";

/** A JSON text that was refused, with what it may mean: a warning sign in it must not be lost with the rest. */
export interface UnreadJson extends Refusal {
  readonly readings: readonly unknown[];
}

/** No answer and no scenario goes half as deep; far deeper ones exhaust the stack of whoever walks them. */
const DEEPEST = 100;

/**
 * What a JSON text says: `jsonInvalid` where it is none, is nested too deeply, or has a field twice in one object. Of a
 * field that stands twice JSON's own reader silently keeps the last, and nobody knows which one was meant.
 */
export function parseJson(text: string, name: string): Result<unknown, UnreadJson> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return err(unread(`${name} is no JSON document: ${detail}`));
  }
  const { repeated, isTooDeep } = outlineOf(text);
  if (isTooDeep) return err(unread(`${name} is nested more than ${DEEPEST} deep.`, [value]));
  const [first] = repeated;
  if (first === undefined) return ok(value);
  const readings = [value, JSON.parse(withoutRepeated(text, repeated))];
  return err(unread(`${name} has the field "${first.key}" twice in one object. Write it once.`, readings));
}

const unread = (message: string, readings: readonly unknown[] = []): UnreadJson => ({
  ...refusal("jsonInvalid", message),
  readings,
});

/** A field's name that stood in the same object before, and where it stands, with its quotes. */
interface Repeated {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Walks the text of a JSON document, which must be one. */
function outlineOf(text: string): { readonly repeated: readonly Repeated[]; readonly isTooDeep: boolean } {
  const repeated: Repeated[] = [];
  /** The names so far of each object that is open; null for an array. */
  const open: (Set<string> | null)[] = [];
  let isNameNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (isNameNext && names != null) {
        const key: unknown = JSON.parse(text.slice(at, end));
        if (names.has(String(key))) repeated.push({ key: String(key), start: at, end });
        names.add(String(key));
      }
      isNameNext = false;
      at = end - 1;
    } else if (character === "{" || character === "[") {
      open.push(character === "{" ? new Set() : null);
      isNameNext = character === "{";
      if (open.length > DEEPEST) return { repeated, isTooDeep: true };
    } else if (character === "}" || character === "]") open.pop();
    else if (character === ",") isNameNext = open.at(-1) != null;
  }
  return { repeated, isTooDeep: false };
}

/** Where the string ends that begins with the quote at `start`; a quote behind a backslash does not end it. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** The same document with the first of each repeated field; the later ones get names that nobody knows. */
function withoutRepeated(text: string, repeated: readonly Repeated[]): string {
  let from = 0;
  const pieces: string[] = [];
  for (const [at, { start, end }] of repeated.entries()) {
    pieces.push(text.slice(from, start), JSON.stringify(`repeated field ${at}`));
    from = end;
  }
  return [...pieces, text.slice(from)].join("");
}

/**
 * The text of a JSON file: UTF-8, or UTF-16 as Windows PowerShell writes what is redirected into a file, with its mark or
 * without. The mark itself is no part of it.
 */
export function jsonText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return decoded("utf-16le", bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return decoded("utf-16be", bytes);
  return decoded("utf-8", bytes);
}

const decoded = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);
