import { describe, expect, it } from "vitest";
import { type CsvRow, readCsv } from "./read-csv.ts";

function rowsOf(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  readCsv(text, (row) => rows.push(row));
  return rows;
}

describe("readCsv", () => {
  it("keeps commas, quotes and line breaks inside quoted cells and counts the lines", () => {
    expect(rowsOf('a,b\r\n1,"two, ""2""\r\nlines"\r\n\r\n3,4')).toEqual([
      { cells: ["a", "b"], line: 1, isCutShort: false },
      { cells: ["1", 'two, "2"\nlines'], line: 2, isCutShort: false },
      { cells: ["3", "4"], line: 5, isCutShort: false },
    ]);
  });

  it("says that the text ended inside a quoted cell", () => {
    const rows = rowsOf('a,b\n1,2\n3,"never closed');
    expect(rows.map(({ isCutShort }) => isCutShort)).toEqual([false, false, true]);
  });
});
