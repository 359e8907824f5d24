import type { AccountActivity } from "@backstride/core/account-exports";
import type { Connection } from "../../../storage/database.ts";
import { listShoes, type StoredShoe, saveShoe } from "../../../storage/shoes/repository.ts";
import type { Ports } from "../../ports.ts";
import { todayOf } from "../../today.ts";

/** The runner's shoes by the names of an account; one that is not there yet is added. */
export interface AccountShoes {
  /** The shoe of an activity; null where the table names none. */
  idOf(activity: Pick<AccountActivity, "gear">): Promise<string | null>;
  byName(name: string): Promise<StoredShoe>;
  /** All of them, those that were added meanwhile too. */
  all(): readonly StoredShoe[];
}

const keyOf = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

export async function accountShoes(
  ports: Pick<Ports, "newId" | "now" | "utcOffsetMinutesAt">,
  connection: Connection,
  runnerId: string,
): Promise<AccountShoes> {
  const known = new Map((await listShoes(connection, runnerId)).map((shoe) => [keyOf(shoe.name), shoe]));
  const byName = async (name: string): Promise<StoredShoe> => {
    const there = known.get(keyOf(name));
    if (there !== undefined) return there;
    const added: StoredShoe = {
      id: ports.newId(),
      name: name.trim(),
      discipline: "daily",
      // The archive brings the runs of the shoe; what it ran before them is not known.
      distanceBeforeM: null,
      renewAtM: null,
      firstUsedOn: null,
      retiredOn: null,
      addedOn: todayOf(ports),
      defaultFor: [],
    };
    await saveShoe(connection, runnerId, added);
    known.set(keyOf(name), added);
    return added;
  };
  return {
    byName,
    all: () => [...known.values()],
    idOf: async ({ gear }) => (gear === null || gear.trim() === "" ? null : (await byName(gear)).id),
  };
}
