/** The size of the letters on paper, mm: 8.5 pt. */
const EM_MM = (8.5 * 25.4) / 72;

/**
 * How wide letters are, in thousandths of their size: the wider one of the two faces between which the print style's
 * choices lie (Arial and those of its measures; DejaVu Sans Condensed at the same height of its small letters), rounded up.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [240, "'ijl"],
  [280, " ,.I\u00a0·’‘"],
  [290, "/:;\\|"],
  [310, "f"],
  [340, "()-[]t"],
  [350, "!"],
  [360, "r"],
  [400, '"'],
  [430, "*`°"],
  [450, "“”"],
  [500, "Jcksz"],
  [510, "vxy"],
  [560, "$0123456789?L_abdeghnopqu{}–éüößàñäèêáíóú"],
  [620, "FTZ"],
  [670, "&ABEKPSVXY"],
  [720, "#+<=>^~×≥≤"],
  [730, "CDHNRUw"],
  [780, "GOQ"],
  [840, "Mm"],
  [890, "%"],
  [950, "W"],
];
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Any letter that is not listed, of any script. */
const WIDEST = 1020;
/** Bold letters are so much wider. */
const BOLD = 1.12;

/** Width of a text in one line at 8.5 pt, mm; rather too much than too little. */
const widthMm = (text: string): number =>
  ([...text].reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? WIDEST), 0) * EM_MM) / 1000;

/** From which letter on a text is bold, and up to which. */
export type BoldRange = readonly [from: number, upTo: number];

/** How many lines a text takes on paper in `roomMm`. A word that is too long is broken. */
export function printedLines(text: string, roomMm: number, bold: readonly BoldRange[] = []): number {
  const isBold = (at: number): boolean => bold.some(([from, upTo]) => at >= from && at < upTo);
  const spaceMm = widthMm(" ");
  let lines = 1;
  let usedMm = 0;
  let at = 0;
  for (const word of text.split(" ")) {
    const wordMm = widthMm(word) * (isBold(at) ? BOLD : 1);
    at += word.length + 1;
    if (usedMm > 0 && usedMm + spaceMm + wordMm <= roomMm) {
      usedMm += spaceMm + wordMm;
      continue;
    }
    if (usedMm > 0) lines += 1;
    const ownLines = Math.max(1, Math.ceil(wordMm / roomMm));
    lines += ownLines - 1;
    usedMm = wordMm - (ownLines - 1) * roomMm;
  }
  return lines;
}
