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

/** One block of the page: its heading, what stands under it line by line, and a table where one reads better. */
export interface ReportSection {
  readonly id: SectionId;
  readonly title: Sentence;
  readonly lines: readonly Sentence[];
  /** Stands before the lines. */
  readonly table: ReportTable | null;
}

export const section = (
  id: SectionId,
  title: string,
  lines: readonly Sentence[],
  table: ReportTable | null = null,
): ReportSection => ({ id, title: sentence(`report.section.${id}`, title), lines, table });

export const column = (name: string, title: string): Sentence => sentence(`report.column.${name}`, title);
export const cell = (text: string | number): Sentence => sentence("report.cell", "{text}", { text });

/** The rows as lines, for where there are no columns: "2026-05-04: 3 runs; 12 km", with the heads of the columns. */
export const tableAsLines = ({ columns, rows }: ReportTable): readonly Sentence[] =>
  rows.map(([head, ...cells]) =>
    sentence("report.row", "{head}: {cells}.", {
      head: head?.text ?? "",
      cells: cells
        .map(({ text }, place) => `${columns[place + 1]?.text.toLowerCase() ?? ""} ${text}`)
        .join("; "),
    }),
  );

/** Everything that stands in a section, the rows of its table first. */
export const allLines = ({ lines, table }: ReportSection): readonly Sentence[] => [
  ...(table === null ? [] : tableAsLines(table)),
  ...lines,
];
