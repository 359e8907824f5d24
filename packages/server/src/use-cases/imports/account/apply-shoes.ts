import type { AccountTable } from "@backstride/core/account-exports";
import type { Connection } from "../../../storage/database.ts";
import { findRunByAccountKey, saveRun } from "../../../storage/runs/repository.ts";
import { saveShoe } from "../../../storage/shoes/repository.ts";
import type { Ports } from "../../ports.ts";
import { withGear } from "../../shoes/assigned-shoe.ts";
import { settledShoe } from "../../shoes/settled-shoe.ts";
import type { ReadItem } from "../read-items.ts";
import { accountShoes } from "./account-shoes.ts";

interface ShoesToApply {
  readonly read: ReadItem;
  readonly table: Extract<AccountTable, { kind: "shoes" }>;
}

/**
 * Adds the shoes of an account and gives them to the activities that the table names. What the runner said of a shoe
 * that is there already stays. No account's archive tells how far a shoe was run; and a total less the runs that are
 * known would count those twice that are imported later, so that the distance before is left to the runner.
 */
export async function applyShoes(
  ports: Pick<Ports, "newId" | "now" | "utcOffsetMinutesAt">,
  connection: Connection,
  { read, table }: ShoesToApply,
): Promise<string> {
  const { runnerId } = read;
  const shoes = await accountShoes(ports, connection, runnerId);
  const storedIds = new Map<string, string>();
  for (const shoe of table.shoes) {
    const stored = await shoes.byName(shoe.name);
    storedIds.set(shoe.id, stored.id);
    const told = {
      ...stored,
      firstUsedOn: stored.firstUsedOn ?? shoe.firstUsedOn,
      retiredOn: stored.retiredOn ?? shoe.retiredOn,
      renewAtM: stored.renewAtM ?? shoe.reminderM,
    };
    await saveShoe(connection, runnerId, settledShoe(told));
  }
  let given = 0;
  for (const [activityId, shoeId] of table.gearOfActivity) {
    const run = await findRunByAccountKey(connection, runnerId, `garmin:${activityId}`);
    const stored = storedIds.get(shoeId);
    if (run === null || stored === undefined) continue;
    const worn = withGear(run, stored);
    if (worn.shoeId === run.shoeId && worn.shoeFrom === run.shoeFrom) continue;
    await saveRun(connection, runnerId, { ...run, ...worn });
    given += 1;
  }
  const said = `A table of shoes: ${table.shoes.length}.`;
  return table.gearOfActivity.size === 0 ? said : `${said} Runs that got theirs from it: ${given}.`;
}
