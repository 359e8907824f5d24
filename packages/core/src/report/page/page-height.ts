import type { Sentence } from "../../results/index.ts";
import type { ReportSection, ReportTable, SectionId } from "./section.ts";

/*
 * How tall the page comes out in print, to choose what gives way before it is printed: A4 with margins of 10 mm, at
 * 8.5 pt. The measures are those of the print style in the widest face that it falls back on; Arial and Helvetica need
 * less. A browser test counts the pages that come of it.
 */
const LINE_MM = 3.58;
const HEADING_MM = 5.8;
/** Title, whose it is, and the disclaimer. */
const HEAD_MM = 17.5;
const DRAWING_MM = 53;
const CHART_MM = 40;
/** Five lines that the runner may write for one print, in half the width, under words that say whose they are. */
const OWN_WORDS_MM = 11 * LINE_MM;

const FULL = 128;
const BESIDE_DRAWING = 110;
const HALF = 60;
/** What a table's first and last columns hold in one line; those between are short. */
const MEASURE = { first: 44, last: 62 };
const SHOE = { first: 30, last: 24 };
const WEEK = { first: 10, last: 16 };

/** Height that there is for everything, mm: 277 between the margins, less what another face or printer may need. */
export const PAGE_MM = 272;

/** Short facts that the print sets one after the other in a paragraph. */
const RUNS_ON =
  /^report\.(denied\.|signs\.(clear|caution|ask|answeredOn|unfinished|notAsked)$|story\.(?!moments|regions)|load\.|measures\.)/;

const linesOf = (text: string, characters: number): number =>
  Math.max(1, Math.ceil(text.length / characters));

/** Lines that run on are one paragraph for each stretch of them. */
function paragraphsOf(lines: readonly Sentence[]): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const { id, text } of lines) {
    const last = paragraphs.at(-1);
    const runsOn = RUNS_ON.test(id);
    if (runsOn && isOpen && last !== undefined) paragraphs.splice(-1, 1, `${last} ${text}`);
    else paragraphs.push(text);
    isOpen = runsOn;
  }
  return paragraphs;
}

const heightOf = ({ lines }: ReportSection, characters: number): number =>
  HEADING_MM + LINE_MM * paragraphsOf(lines).reduce((sum, text) => sum + linesOf(text, characters), 0);

/** All lines in one paragraph that begins with the heading. */
const runInHeightOf = ({ title, lines }: ReportSection, characters: number): number =>
  LINE_MM * (linesOf([title, ...lines].map(({ text }) => text).join(" "), characters) + 0.5);

/** A row is as tall as its tallest cell. */
function tableHeight(
  table: ReportTable | null,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  if (table === null) return 0;
  const lines = table.rows.reduce(
    (sum, row) => sum + Math.max(linesOf(row[0]?.text ?? "", first), linesOf(row.at(-1)?.text ?? "", last)),
    1,
  );
  return LINE_MM * lines + 0.5 * table.rows.length;
}

/** Estimated height of the printed page, mm, with room for the runner's own words where they are to come. */
export function pageHeight(page: readonly ReportSection[], hasOwnWords: boolean): number {
  const of = (id: SectionId, measure: (section: ReportSection) => number): number =>
    page.filter((section) => section.id === id).reduce((sum, section) => sum + measure(section), 0);
  const beside =
    of("answer", (section) => runInHeightOf(section, BESIDE_DRAWING)) +
    of("about", (section) => runInHeightOf(section, BESIDE_DRAWING)) +
    of("story", (section) => heightOf(section, BESIDE_DRAWING));
  const inHalves =
    (hasOwnWords ? OWN_WORDS_MM : 0) +
    of("tried", (section) => heightOf(section, HALF)) +
    of("shoes", (section) => heightOf(section, HALF) + tableHeight(section.table, SHOE)) +
    of("causes", (section) => heightOf(section, HALF)) +
    of("not-known", (section) => runInHeightOf(section, HALF));
  return (
    HEAD_MM +
    of("signs", (section) => heightOf(section, FULL)) +
    Math.max(DRAWING_MM, beside) +
    of("load", (section) => heightOf(section, FULL) + Math.max(CHART_MM, tableHeight(section.table, WEEK))) +
    of("measures", (section) => heightOf(section, FULL) + tableHeight(section.table, MEASURE)) +
    // Two columns never come out quite even.
    inHalves / 2 +
    LINE_MM
  );
}
