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

/** One sentence of the page, and how it is set on paper. */
export interface ReportLine extends Sentence {
  /** Does it go on in the paragraph of the line before it? Else it begins a new one. */
  readonly runsOn: boolean;
}

/** One block of the page: its heading, what stands under it line by line, and a table where one reads better. */
export interface ReportSection {
  readonly id: SectionId;
  readonly title: Sentence;
  /** Is all of it one paragraph that begins with the heading? */
  readonly isRunIn: boolean;
  readonly lines: readonly ReportLine[];
  /** Stands before the lines. */
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
  lines: readonly (Sentence | ReportLine)[],
  table: ReportTable | null = null,
): ReportSection {
  const isRunIn = RUN_IN.includes(id);
  return {
    id,
    title: sentence(`report.section.${id}`, title),
    isRunIn,
    lines: lines.map((line, place) => {
      const before = lines[place - 1];
      if ("runsOn" in line) return line;
      const follows = before !== undefined && SHORT_FACT.test(before.id) && SHORT_FACT.test(line.id);
      return { ...line, runsOn: (isRunIn && place > 0) || follows };
    }),
    table,
  };
}

/** The lines of each paragraph. */
export function paragraphsOf(lines: readonly ReportLine[]): readonly (readonly ReportLine[])[] {
  const paragraphs: ReportLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.runsOn && last !== undefined) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

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
export const allLines = ({ lines, table }: ReportSection): readonly Sentence[] => [
  ...(table === null ? [] : tableAsLines(table)),
  ...lines,
];
