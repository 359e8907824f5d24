import { RUN_KINDS, type RunKind, type Shoe, type ShoeDiscipline } from "@backstride/core/footwear";
import type { LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import type { ShoeDefaultsTable, ShoesTable } from "./table.ts";

export interface StoredShoe extends Shoe {
  /** The day on which the runner told Backstride of the shoe. */
  readonly addedOn: LocalDay;
  /** The kinds of run that go to it when they are new, in the order of RUN_KINDS. */
  readonly defaultFor: readonly RunKind[];
}

/** The runner's shoes, in the order in which they were added. */
export async function listShoes(connection: Connection, runnerId: string): Promise<readonly StoredShoe[]> {
  const rows = await connection
    .selectFrom("shoes")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("added_on")
    .orderBy("id")
    .execute();
  const defaults = await connection
    .selectFrom("shoe_defaults")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .execute();
  return rows.map((row) => shoeFromRow(row, defaults));
}

export async function findShoe(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<StoredShoe | null> {
  return (await listShoes(connection, runnerId)).find((shoe) => shoe.id === id) ?? null;
}

/** Adds the shoe or replaces the one with its id. The kinds that it is the default for it takes from others. */
export async function saveShoe(connection: Connection, runnerId: string, shoe: StoredShoe): Promise<void> {
  const saved = {
    name: shoe.name,
    discipline: shoe.discipline,
    distance_before_m: shoe.distanceBeforeM,
    renew_at_m: shoe.renewAtM,
    first_used_on: shoe.firstUsedOn,
    retired_on: shoe.retiredOn,
    added_on: shoe.addedOn,
  };
  await connection
    .insertInto("shoes")
    .values({ runner_id: runnerId, id: shoe.id, ...saved })
    .onConflict((conflict) => conflict.columns(["runner_id", "id"]).doUpdateSet(saved))
    .execute();
  await connection
    .deleteFrom("shoe_defaults")
    .where("runner_id", "=", runnerId)
    .where("shoe_id", "=", shoe.id)
    .execute();
  for (const run_kind of shoe.defaultFor) {
    await connection
      .insertInto("shoe_defaults")
      .values({ runner_id: runnerId, run_kind, shoe_id: shoe.id })
      .onConflict((conflict) => conflict.columns(["runner_id", "run_kind"]).doUpdateSet({ shoe_id: shoe.id }))
      .execute();
  }
}

/** Takes a shoe away for good. Whoever calls it has seen that no run names it. */
export async function dropShoe(connection: Connection, runnerId: string, id: string): Promise<void> {
  await connection.deleteFrom("shoes").where("runner_id", "=", runnerId).where("id", "=", id).execute();
}

const shoeFromRow = (row: ShoesTable, defaults: readonly ShoeDefaultsTable[]): StoredShoe => ({
  id: row.id,
  name: row.name,
  discipline: row.discipline as ShoeDiscipline,
  distanceBeforeM: row.distance_before_m,
  renewAtM: row.renew_at_m,
  firstUsedOn: row.first_used_on as LocalDay | null,
  retiredOn: row.retired_on as LocalDay | null,
  addedOn: row.added_on as LocalDay,
  defaultFor: RUN_KINDS.filter((kind) =>
    defaults.some(({ run_kind, shoe_id }) => run_kind === kind && shoe_id === row.id),
  ),
});
