import type { AccountTable } from "@backstride/core/account-exports";
import type { Connection } from "../../../storage/database.ts";
import type { Ports } from "../../ports.ts";
import type { ItemReason } from "../file-reader.ts";
import type { ReadItem } from "../read-items.ts";
import type { Settled } from "../settled.ts";
import { applyActivities } from "./apply-activities.ts";
import { applyShoes } from "./apply-shoes.ts";

interface TableToApply {
  readonly read: ReadItem;
  readonly table: AccountTable;
}

/** Stores what a table of an account's archive says: names, shoes, ground, and the activities that have no recording. */
export async function applyAccountTable(
  ports: Pick<Ports, "newId" | "now" | "utcOffsetMinutesAt">,
  connection: Connection,
  { read, table }: TableToApply,
): Promise<Settled> {
  const said =
    table.kind === "activities"
      ? await applyActivities(ports, connection, { read, activities: table.activities })
      : await applyShoes(ports, connection, { read, table });
  return { state: "done", reason: reasonOf(said, table.refusedRows), runId: null, warnings: [] };
}

function reasonOf(said: string, refusedRows: AccountTable["refusedRows"]): ItemReason {
  const [first] = refusedRows;
  if (first === undefined) return { code: "accountTable", message: said };
  const rows = refusedRows.length === 1 ? "One row" : `${refusedRows.length} rows`;
  const message = `${said} ${rows} could not be read; the first is line ${first.line}: ${first.message}`;
  return { code: "accountTableRows", message };
}
