import type { AccountTable } from "@backstride/core/account-exports";
import type { Connection } from "../../../storage/database.ts";
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
  const settle = (apply: (connection: Connection) => Promise<string>): Promise<void> =>
    ports.db.transaction().execute((connection) =>
      settleItem(connection, read, async () => ({
        state: "done",
        reason: reasonOf(await apply(connection), table.refusedRows),
        tookMs: read.tookMs,
      })),
    );
  // Thousands of activities are stored in pieces before; a few shoes and what is said of them belong together.
  if (table.kind === "shoes") return settle((connection) => applyShoes(ports, connection, { read, table }));
  const said = await applyActivities(ports, read, table.activities);
  await settle(async () => said);
}

function reasonOf(said: string, refusedRows: AccountTable["refusedRows"]): ItemReason {
  const [first] = refusedRows;
  if (first === undefined) return { code: "accountTable", message: said };
  const rows = refusedRows.length === 1 ? "One row" : `${refusedRows.length} rows`;
  const message = `${said} ${rows} could not be read; the first is line ${first.line}: ${first.message}`;
  return { code: "accountTableRows", message };
}
