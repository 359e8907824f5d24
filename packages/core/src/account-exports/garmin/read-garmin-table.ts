import { err, type Refusal, type Result, refusal } from "../../results/index.ts";
import type { AccountTable } from "../account-table.ts";
import { readActivities } from "./read-activities.ts";
import { readShoes } from "./read-shoes.ts";

/** The first key stands at the very beginning; the archive's many other files are told from these by it, unparsed. */
const BEGINS_WITH_ACTIVITIES = /^\s{0,50}(?:\[\s{0,50})?\{\s{0,50}"summarizedActivitiesExport"\s{0,50}:/;
const BEGINS_WITH_GEAR =
  /^\s{0,50}(?:\[\s{0,50})?\{\s{0,50}"gear(?:DTOS|ActivityDTOs|ActivityTypeDTOS|Collections)"\s{0,50}:/;

/** What reads this file as a table of Garmin's; null when by its beginning it is none. */
export function readGarminTable(head: string): ((text: string) => Result<AccountTable, Refusal>) | null {
  if (BEGINS_WITH_ACTIVITIES.test(head)) return (text) => fromJson(text, readActivities);
  if (BEGINS_WITH_GEAR.test(head)) return (text) => fromJson(text, readShoes);
  return null;
}

function fromJson(
  text: string,
  read: (json: unknown) => Result<AccountTable, Refusal>,
): Result<AccountTable, Refusal> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err(refusal("jsonInvalid", "The table is no valid JSON; it may be cut short."));
  }
  return read(json);
}
