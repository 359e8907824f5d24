import { type Sentence, sentence } from "../../results/index.ts";

export const SECTION_IDS = [
  "signs",
  "about",
  "story",
  "answer",
  "load",
  "measures",
  "tried",
  "shoes",
  "causes",
  "not-known",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Words in columns; every row has one cell for each. */
export interface ReportTable {
  readonly columns: readonly Sentence[];
  readonly rows: readonly (readonly Sentence[])[];
}

/** A sentence that is to be put on the page. */
export interface ReportLine extends Sentence {
  /** Does it go on in the paragraph of the line before it? Else it begins a new one. Left out, its kind decides. */
  readonly runsOn?: boolean;
}

/** The lines that go on after each other. */
export type ReportParagraph = readonly Sentence[];

/** One block of the page: its heading, what stands under it, and a table where one reads better. */
export interface ReportSection {
  readonly id: SectionId;
  readonly title: Sentence;
  /** Is all of it one paragraph that begins with the heading? */
  readonly isRunIn: boolean;
  /** None of them is empty. */
  readonly paragraphs: readonly ReportParagraph[];
  /** Stands before the paragraphs. */
  readonly table: ReportTable | null;
}

/** Blocks that are one paragraph. */
const RUN_IN: readonly SectionId[] = ["about", "answer", "not-known"];
/** Short facts, of which those that follow each other are one paragraph. This is the one place that decides it. */
const SHORT_FACT =
  /^report\.(denied\.|signs\.(clear|caution|ask|answeredOn|unfinished|notAsked)$|story\.(?!moments|regions)|load\.|measures\.)/;

export function section(
  id: SectionId,
  title: string,
  lines: readonly ReportLine[],
  table: ReportTable | null = null,
): ReportSection {
  const isRunIn = RUN_IN.includes(id);
  const paragraphs: Sentence[][] = [];
  for (const { runsOn, ...line } of lines) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    const follows = before !== undefined && SHORT_FACT.test(before.id) && SHORT_FACT.test(line.id);
    if (last !== undefined && (runsOn ?? (isRunIn || follows))) last.push(line);
    else paragraphs.push([line]);
  }
  return { id, title: sentence(`report.section.${id}`, title), isRunIn, paragraphs, table };
}

/** What stands in a section beside its table, sentence by sentence. */
export const linesOf = ({ paragraphs }: Pick<ReportSection, "paragraphs">): readonly Sentence[] =>
  paragraphs.flat();

export const column = (name: string, title: string): Sentence => sentence(`report.column.${name}`, title);
export const cell = (text: string | number): Sentence => sentence("report.cell", "{text}", { text });

/** The rows as lines, for where there are no columns: "2026-05-04: runs 3; km 12", with the heads of the columns. */
export const tableAsLines = ({ columns, rows }: ReportTable): readonly Sentence[] =>
  rows.map(([head, ...cells]) =>
    sentence("report.row", "{head}: {cells}.", {
      head: head?.text ?? "",
      cells: cells
        .flatMap(({ text }, place) =>
          text === "" ? [] : [`${columns[place + 1]?.text.toLowerCase() ?? ""} ${text}`],
        )
        .join("; "),
    }),
  );

/** Everything that stands in a section, the rows of its table first. */
export const allLines = (section: ReportSection): readonly Sentence[] => [
  ...(section.table === null ? [] : tableAsLines(section.table)),
  ...linesOf(section),
];
