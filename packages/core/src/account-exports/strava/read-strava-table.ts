import { ok, type Refusal, type Result } from "../../results/index.ts";
import type { AccountTable } from "../account-table.ts";
import { DELIMITERS, type Delimiter, readCsv } from "../csv/read-csv.ts";
import { activitiesLayoutOf } from "./activities-layout.ts";
import { readActivities } from "./read-activities.ts";
import { isShoesHeader, readShoes } from "./read-shoes.ts";

/** Enough rows that one of them has a recording. */
const ROWS_THAT_TELL = 300;
/** Longer than the widest header in any language. */
const LONGEST_HEADER = 8_000;

/** What reads this file as a table of Strava's; null when by its beginning it is none. */
export function readStravaTable(head: string): ((text: string) => Result<AccountTable, Refusal>) | null {
  for (const delimiter of DELIMITERS) {
    const read = beginsWithCells(head, delimiter) ? tableBetween(head, delimiter) : null;
    if (read !== null) return read;
  }
  return null;
}

/** Whether the text begins with three cells, which is what the narrowest of the tables has. */
function beginsWithCells(head: string, delimiter: Delimiter): boolean {
  const [header = ""] = head.slice(0, LONGEST_HEADER).split("\n", 1);
  const first = header.indexOf(delimiter);
  return first >= 0 && header.includes(delimiter, first + 1) && !/[<{[]/.test(header.slice(0, first));
}

function tableBetween(
  head: string,
  delimiter: Delimiter,
): ((text: string) => Result<AccountTable, Refusal>) | null {
  const rows: (readonly string[])[] = [];
  readCsv(head, ({ cells }) => rows.push(cells), { delimiter, mostRows: ROWS_THAT_TELL });
  const [header = [], ...firstRows] = rows;
  if (isShoesHeader(header)) return (text) => ok(readShoes(text, delimiter));
  const layout = activitiesLayoutOf(header, firstRows);
  return layout === null ? null : (text) => ok(readActivities(text, layout, delimiter));
}
