/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse";

/** One row of a CSV text. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line on which the row begins, from 1: a quoted cell may go over several. */
  readonly line: number;
  /** The text ended inside a quoted cell. */
  readonly isCutShort: boolean;
}

/** What stands between cells. A spreadsheet puts semicolons or tabs where it saves a service's table again. */
export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvOptions {
  readonly delimiter?: Delimiter;
  /** No more rows than these; 0 for all. */
  readonly mostRows?: number;
}

/** Calls `onRow` for every row of a text of cells between delimiters, empty lines left out. */
export function readCsv(
  text: string,
  onRow: (row: CsvRow) => void,
  { delimiter = ",", mostRows = 0 }: CsvOptions = {},
): void {
  let line = 1;
  Papa.parse(text.replaceAll("\r\n", "\n"), {
    delimiter,
    newline: "\n",
    preview: mostRows,
    step: ({ data, errors }) => {
      const isEmpty = data.length === 1 && data[0] === "";
      const isCutShort = errors.some(({ code }) => code === "MissingQuotes");
      if (!isEmpty) onRow({ cells: data, line, isCutShort });
      line += 1 + lineBreaksIn(data);
    },
  });
}

function lineBreaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) breaks += 1;
  }
  return breaks;
}
