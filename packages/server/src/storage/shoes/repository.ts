import type { Shoe, ShoeDiscipline } from "@backstride/core/footwear";
import type { LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import { stored } from "../truth.ts";
import type { ShoesTable } from "./table.ts";

export interface StoredShoe extends Shoe {
  /** The day on which the runner told Backstride of the shoe. */
  readonly addedOn: LocalDay;
  readonly isDefault: boolean;
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
  return rows.map(shoeFromRow);
}

export async function findShoe(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<StoredShoe | null> {
  const row = await connection
    .selectFrom("shoes")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : shoeFromRow(row);
}

/** Adds the shoe or replaces the one with its id. A default shoe takes that from the one that had it. */
export async function saveShoe(connection: Connection, runnerId: string, shoe: StoredShoe): Promise<void> {
  if (shoe.isDefault) {
    await connection
      .updateTable("shoes")
      .set({ is_default: 0 })
      .where("runner_id", "=", runnerId)
      .where("id", "!=", shoe.id)
      .execute();
  }
  const saved = {
    name: shoe.name,
    discipline: shoe.discipline,
    distance_before_m: shoe.distanceBeforeM,
    first_used_on: shoe.firstUsedOn,
    retired_on: shoe.retiredOn,
    added_on: shoe.addedOn,
    is_default: stored(shoe.isDefault),
  };
  await connection
    .insertInto("shoes")
    .values({ runner_id: runnerId, id: shoe.id, ...saved })
    .onConflict((conflict) => conflict.columns(["runner_id", "id"]).doUpdateSet(saved))
    .execute();
}

const shoeFromRow = (row: ShoesTable): StoredShoe => ({
  id: row.id,
  name: row.name,
  discipline: row.discipline as ShoeDiscipline,
  distanceBeforeM: row.distance_before_m,
  firstUsedOn: row.first_used_on as LocalDay | null,
  retiredOn: row.retired_on as LocalDay | null,
  addedOn: row.added_on as LocalDay,
  isDefault: row.is_default === 1,
});
