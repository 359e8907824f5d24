import type { AccountTable } from "@backstride/core/account-exports";
import type { Ports } from "../../ports.ts";
import type { ItemReason } from "../file-reader.ts";
import type { ReadItem } from "../read-items.ts";
import { settleItem } from "../settled.ts";
import { applyActivities } from "./apply-activities.ts";
import { applyShoes } from "./apply-shoes.ts";

/** Stores what a table of an account's archive says: names, shoes, ground, and the activities that have no recording. */
export async function applyAccountTable(
  ports: Pick<Ports, "db" | "newId" | "now" | "utcOffsetMinutesAt">,
  read: ReadItem,
  table: AccountTable,
): Promise<void> {
  const said =
    table.kind === "activities"
      ? await applyActivities(ports, read, table.activities)
      : await ports.db.transaction().execute((connection) => applyShoes(ports, connection, { read, table }));
  const reason = reasonOf(said, table.refusedRows);
  await ports.db
    .transaction()
    .execute((connection) =>
      settleItem(connection, read, async () => ({ state: "done", reason, tookMs: read.tookMs })),
    );
}

function reasonOf(said: string, refusedRows: AccountTable["refusedRows"]): ItemReason {
  const [first] = refusedRows;
  if (first === undefined) return { code: "accountTable", message: said };
  const rows = refusedRows.length === 1 ? "One row" : `${refusedRows.length} rows`;
  const message = `${said} ${rows} could not be read; the first is line ${first.line}: ${first.message}`;
  return { code: "accountTableRows", message };
}
