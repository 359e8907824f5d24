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

/** Calls `onRow` for every row of comma-separated text, empty lines left out; for the first `mostRows` if given. */
export function readCsv(text: string, onRow: (row: CsvRow) => void, mostRows = 0): void {
  let line = 1;
  Papa.parse(text.replaceAll("\r\n", "\n"), {
    delimiter: ",",
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
