import type { LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import { type StoredShoe, saveShoe } from "./repository.ts";

/** Adds a daily trainer of which nothing else is known. */
export async function addShoe(
  connection: Connection,
  runnerId: string,
  given: Partial<StoredShoe> & { readonly id: string },
): Promise<StoredShoe> {
  const shoe: StoredShoe = {
    name: "Trainer",
    discipline: "daily",
    distanceBeforeM: null,
    renewAtM: null,
    firstUsedOn: null,
    retiredOn: null,
    addedOn: "2026-05-01" as LocalDay,
    defaultFor: [],
    ...given,
  };
  await saveShoe(connection, runnerId, shoe);
  return shoe;
}
