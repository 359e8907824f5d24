import { type BoldRange, printedLines } from "./printed-lines.ts";
import {
  linesOf,
  type ReportParagraph,
  type ReportSection,
  type ReportTable,
  type SectionId,
} from "./section.ts";

/*
 * How tall the page comes out in print, to choose what gives way before it is printed: A4 with margins of 10 mm, at
 * 8.5 pt. The measures, in mm, are those of the print style, report.module.css. A browser test prints what comes of it
 * and holds the heights against these.
 */
const LINE_MM = 3.57;
/** A heading with the space under it, and the space under a block. */
const HEADING_MM = 4.3;
const AFTER_BLOCK_MM = 1.5;
/** Title with whose it is beside it, the disclaimer in two lines, and the rule under them. */
const HEAD_MM = 15.6;
const DRAWING_MM = 53.2;
const CHART_MM = 38.2;
const GAP_MM = 0.4;
/** What a row has beside its lines: its rule, and the space around it. */
const ROW_MM = 0.57;
/** Five lines that the runner may write for one print, in half the width: two or three each, where they are in capitals. */
const OWN_WORDS_MM = 14 * LINE_MM;

const FULL = 190;
const FINDING = 187.9;
const BESIDE_DRAWING = 154;
const HALF = 92;
/** Rooms of the columns, less the space beside them. */
const MEASURE = [62.4, 24.4, 24.4, 74] as const;
const SHOE = [40.4, 13.4, 9.4, 24] as const;
const WEEK = [12.9, 8.9, 8.9, 13.9, 16.9, 12.5] as const;

/** Height that there is for everything: 277 between the margins, less what another printer may need. */
export const PAGE_MM = 276;
/** A beginning up to a colon is bold where it is no longer than this. */
const LONGEST_LEAD = 90;

/** The beginning of each line of a paragraph is bold. */
function paragraphLines(lines: ReportParagraph, roomMm: number): number {
  const bold: BoldRange[] = [];
  let at = 0;
  for (const { text } of lines) {
    const colon = text.indexOf(":");
    if (colon <= LONGEST_LEAD) bold.push([at, at + colon + 1]);
    at += text.length + 1;
  }
  return printedLines(lines.map(({ text }) => text).join(" "), roomMm, bold);
}

const paragraphsHeight = ({ paragraphs }: ReportSection, roomMm: number): number =>
  LINE_MM * paragraphs.reduce((sum, one) => sum + paragraphLines(one, roomMm), 0);

/** A heading is larger than the text that it stands in; a fifth is more than that takes. */
const runInHeight = (section: ReportSection, roomMm: number): number => {
  const { title } = section;
  const text = `${title.text}: ${linesOf(section)
    .map((line) => line.text)
    .join(" ")}`;
  return LINE_MM * printedLines(text, roomMm, [[0, title.text.length * 1.2]]) + GAP_MM + AFTER_BLOCK_MM;
};

const blockHeight = (section: ReportSection, roomMm: number): number =>
  section.isRunIn
    ? runInHeight(section, roomMm)
    : HEADING_MM + paragraphsHeight(section, roomMm) + AFTER_BLOCK_MM;

/** A row is as tall as its tallest cell. */
function tableHeight(table: ReportTable | null, roomsMm: readonly number[]): number {
  if (table === null) return 0;
  return [table.columns, ...table.rows].reduce(
    (sum, row) =>
      sum +
      ROW_MM +
      LINE_MM * Math.max(...row.map(({ text }, place) => printedLines(text, roomsMm[place] ?? FULL))),
    0,
  );
}

/** The drawing stands beside the table. */
const weeksHeight = (table: ReportTable | null): number =>
  table === null ? 0 : GAP_MM * 2 + Math.max(CHART_MM, tableHeight(table, WEEK));

/** Estimated height of the printed page, mm, with room for the runner's own words where they are to come. */
export function pageHeight(page: readonly ReportSection[], hasOwnWords: boolean): number {
  const of = (id: SectionId, measure: (section: ReportSection) => number): number =>
    page.filter((section) => section.id === id).reduce((sum, section) => sum + measure(section), 0);
  const beside = ["about", "story", "answer"] as const;
  const halves = ["tried", "shoes", "causes", "not-known"] as const;
  const sum = (ids: readonly SectionId[], roomMm: number): number =>
    ids.reduce((all, id) => all + of(id, (section) => blockHeight(section, roomMm)), 0);
  const inHalves =
    (hasOwnWords ? OWN_WORDS_MM : 0) +
    sum(halves, HALF) +
    of("shoes", ({ table }) => tableHeight(table, SHOE));
  return (
    HEAD_MM +
    of("signs", (section) => blockHeight(section, FINDING)) +
    Math.max(DRAWING_MM, sum(beside, BESIDE_DRAWING)) +
    of("load", (section) => blockHeight(section, FULL) + weeksHeight(section.table)) +
    of("measures", (section) => blockHeight(section, FULL) + tableHeight(section.table, MEASURE)) +
    // Two columns never come out quite even.
    inHalves / 2 +
    0.5 * LINE_MM
  );
}
