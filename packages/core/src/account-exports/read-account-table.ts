import { err, type Refusal, type Result, refusal } from "../results/index.ts";
import type { AccountTable } from "./account-table.ts";
import { readGarminTable } from "./garmin/read-garmin-table.ts";
import { readStravaTable } from "./strava/read-strava-table.ts";
import { hasUtf16Mark, textOfTable } from "./table-text.ts";

/** A history of twenty thousand activities has a quarter of this. */
const MOST_BYTES = 100_000_000;
/** Room for the widest header in any language and some rows below it. */
const HEAD_BYTES = 65_536;
/** Text in UTF-8 has no zero byte; every other kind of file in an archive has one early on. */
const BYTES_THAT_TELL_TEXT = 512;

/**
 * Reads a table of an account archive: Strava's `activities.csv` and `shoes.csv` in any language, also as a spreadsheet
 * saved it again, Garmin's `*_summarizedActivities.json` and `*_gear.json`. What a file is stands in its content, its name does not count. Null
 * when it is none of these; then only its beginning was looked at. Refused with `fileTooLarge` or `jsonInvalid` when it
 * is one and nothing of it can be read. A row that can't be read is in `refusedRows` and stops no other. Never throws.
 */
export function readAccountTable(bytes: Uint8Array): Result<AccountTable, Refusal> | null {
  if (!hasUtf16Mark(bytes) && bytes.subarray(0, BYTES_THAT_TELL_TEXT).includes(0)) return null;
  const head = textOfTable(bytes.subarray(0, HEAD_BYTES));
  const read = readGarminTable(head) ?? readStravaTable(head);
  if (read === null) return null;
  if (bytes.length > MOST_BYTES) {
    const sizes = `${bytes.length} bytes; at most ${MOST_BYTES} are read`;
    return err(refusal("fileTooLarge", `The table has ${sizes}.`));
  }
  return read(textOfTable(bytes));
}
