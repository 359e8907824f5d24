import { MOST_BYTES } from "../formats.ts";
import { type Change, lengthUpTo, oneOf, placeIn, type TextChange } from "./change.ts";
import { asBytes, matchAfter, splicedText } from "./change-text.ts";
import { ODD_NUMBERS, ODD_TEXTS, ODD_TIMES } from "./odd-words.ts";

const CELL = /(?<=[,\n])[^,\n"]{0,100}(?=[,\n])/g;
const WORDS = [
  ...ODD_NUMBERS,
  ...ODD_TEXTS,
  ...ODD_TIMES,
  "#error#",
  "activities/1.gpx",
  "13/13/2026, 25:61:00",
];

const changeCell: TextChange = (text, dice) => {
  const match = matchAfter(text, CELL, dice);
  return match === null ? text : splicedText(text, match.index, match[0].length, oneOf(WORDS, dice));
};
const addCell: TextChange = (text, dice) => {
  const match = matchAfter(text, CELL, dice);
  return match === null ? text : splicedText(text, match.index, 0, ",");
};

const onLines =
  (change: (lines: string[], at: number, room: number) => void): TextChange =>
  (text, dice) => {
    const lines = text.split("\n");
    const at = placeIn(lines.length, dice);
    change(lines, at, lengthUpTo(MOST_BYTES - text.length, dice));
    return lines.join("\n");
  };
const removeLine = onLines((lines, at) => lines.splice(at, 1));
const repeatLine = onLines((lines, at) => lines.splice(at, 0, lines[at] ?? ""));
const swapWithHeader = onLines((lines, at) => lines.splice(0, 1, lines[at] ?? ""));
const multiplyLine = onLines((lines, at, room) => {
  const line = lines[at] ?? "";
  const copies = Math.max(0, Math.floor(room / (line.length + 1)));
  lines[at] = `${line}\n`.repeat(copies) + line;
});
const otherSeparator: TextChange = (text, dice) => text.replaceAll(",", oneOf([";", "\t", ",,", "|"], dice));
const separators: TextChange = (text, dice) => `${",".repeat(lengthUpTo(20_000, dice))}\n${text}`;

/** Changes that know cells, rows and the header of a table. */
export const TABLE_CHANGES: readonly Change[] = [
  changeCell,
  changeCell,
  changeCell,
  addCell,
  removeLine,
  repeatLine,
  multiplyLine,
  swapWithHeader,
  otherSeparator,
  separators,
].map(asBytes);
