import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { MOST_BYTES } from "../formats.ts";
import { type Change, lengthUpTo, oneOf, placeIn, type TextChange } from "./change.ts";
import { ODD_NUMBERS, ODD_TEXTS, ODD_TIMES } from "./odd-words.ts";

/** A change of a text as one of its bytes. What is no UTF-8 is lost on the way: it was there for the reader before. */
export const asBytes =
  (change: TextChange): Change =>
  (bytes, dice) =>
    Buffer.from(change(Buffer.from(bytes).toString("utf8"), dice));

export const splicedText = (text: string, at: number, removed: number, inserted: string): string =>
  text.slice(0, at) + inserted + text.slice(at + removed);

/** The first match at or behind a random place. `pattern` has the flag g. */
export function matchAfter(text: string, pattern: RegExp, dice: Random): RegExpExecArray | null {
  pattern.lastIndex = placeIn(text.length, dice);
  return pattern.exec(text);
}

/** Puts a word in the place of a match behind a random place. */
const replaceMatch =
  (pattern: RegExp, words: readonly string[]): TextChange =>
  (text, dice) => {
    const match = matchAfter(text, pattern, dice);
    return match === null ? text : splicedText(text, match.index, match[0].length, oneOf(words, dice));
  };

/** The same word for many matches in a row: a column that goes wrong as a whole. */
const replaceMatches =
  (pattern: RegExp, words: readonly string[]): TextChange =>
  (text, dice) => {
    const from = placeIn(text.length, dice);
    const word = oneOf(words, dice);
    return (
      text.slice(0, from) + text.slice(from).replaceAll(pattern, (found) => (dice.chance(0.3) ? word : found))
    );
  };

const NUMBER = /-?\d+(?:\.\d+)?/g;
const TIME = /\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?/g;

const insertText: TextChange = (text, dice) =>
  splicedText(text, placeIn(text.length, dice), 0, oneOf(ODD_TEXTS, dice));
const removeQuote: TextChange = (text, dice) => {
  const at = text.indexOf('"', placeIn(text.length, dice));
  return at === -1 ? text : splicedText(text, at, 1, "");
};
const insertQuote: TextChange = (text, dice) =>
  splicedText(text, placeIn(text.length, dice), 0, oneOf(['"', "'", '""', '"\n'], dice));
const otherLineBreaks: TextChange = (text, dice) =>
  text.replaceAll(/\r?\n/g, oneOf(["\r", "\r\n", "\n\n", "\u2028", " "], dice));
const insertLineBreaks: TextChange = (text, dice) =>
  splicedText(
    text,
    placeIn(text.length, dice),
    0,
    oneOf(["\n", "\r", "\r\n"], dice).repeat(lengthUpTo(50_000, dice)),
  );
const longRun: TextChange = (text, dice) =>
  splicedText(
    text,
    placeIn(text.length, dice),
    0,
    oneOf([" ", "9", "a", "<", ",", "&", "\t"], dice).repeat(lengthUpTo(MOST_BYTES / 2, dice)),
  );

const mark = [0xff, 0xfe];
const otherEncoding: Change = (bytes, dice) => {
  const utf16 = Buffer.from(Buffer.from(bytes).toString("utf8"), "utf16le");
  const marked = dice.chance(0.7) ? Buffer.concat([Uint8Array.from(mark), utf16]) : utf16;
  return dice.chance(0.5) ? marked : Buffer.from(marked.subarray(0, marked.length & ~1)).swap16();
};

/** Changes of any text with numbers, times, quotes and lines. */
export const TEXT_CHANGES: readonly Change[] = [
  ...[
    replaceMatch(NUMBER, ODD_NUMBERS),
    replaceMatch(NUMBER, ODD_NUMBERS),
    replaceMatches(NUMBER, ODD_NUMBERS),
    replaceMatch(TIME, ODD_TIMES),
    replaceMatch(TIME, ODD_TIMES),
    replaceMatches(TIME, ODD_TIMES),
    insertText,
    removeQuote,
    insertQuote,
    otherLineBreaks,
    insertLineBreaks,
    longRun,
  ].map(asBytes),
  otherEncoding,
];
