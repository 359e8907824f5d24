import { ok, type Refusal, type Result } from "../../results/index.ts";
import type { AccountTable } from "../account-table.ts";
import { readCsv } from "../csv/read-csv.ts";
import { activitiesLayoutOf } from "./activities-layout.ts";
import { readActivities } from "./read-activities.ts";
import { isShoesHeader, readShoes } from "./read-shoes.ts";

/** Enough rows that one of them has a recording. */
const ROWS_THAT_TELL = 300;
/** Text that begins with three cells, which is what the narrowest of the tables has. */
const BEGINS_LIKE_A_TABLE = /^[^\n<{[]{0,4000},[^\n]{0,4000},/;

/** What reads this file as a table of Strava's; null when by its beginning it is none. */
export function readStravaTable(head: string): ((text: string) => Result<AccountTable, Refusal>) | null {
  if (!BEGINS_LIKE_A_TABLE.test(head)) return null;
  const rows: (readonly string[])[] = [];
  readCsv(head, ({ cells }) => rows.push(cells), ROWS_THAT_TELL);
  const [header = [], ...firstRows] = rows;
  if (isShoesHeader(header)) return (text) => ok(readShoes(text));
  const layout = activitiesLayoutOf(header, firstRows);
  return layout === null ? null : (text) => ok(readActivities(text, layout));
}
