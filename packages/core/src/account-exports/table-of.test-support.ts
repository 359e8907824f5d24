import type { ActivitiesTable, ShoesTable } from "./account-table.ts";
import { readAccountTable } from "./read-account-table.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The table of activities that a text is read as; anything else is a fault of the test. */
export function activitiesIn(text: string): ActivitiesTable {
  const read = readAccountTable(bytesOf(text));
  if (read?.ok && read.value.kind === "activities") return read.value;
  throw new Error(`not read as activities: ${JSON.stringify(read)}`);
}

/** The table of shoes that a text is read as; anything else is a fault of the test. */
export function shoesIn(text: string): ShoesTable {
  const read = readAccountTable(bytesOf(text));
  if (read?.ok && read.value.kind === "shoes") return read.value;
  throw new Error(`not read as shoes: ${JSON.stringify(read)}`);
}
