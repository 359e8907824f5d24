import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { dropShoe, findShoe } from "../../storage/shoes/repository.ts";
import { countRunsWithShoe } from "../../storage/shoes/shoe-uses.ts";
import type { Ports } from "../ports.ts";
import { noSuchShoe } from "./edit-shoes.ts";

/**
 * Takes a shoe away for good, as one that was added by mistake. `notFound`; `shoeHasRuns` where a run names it, and be it
 * one that was put away: the history of a back needs to know in which shoe it was run. Such a shoe can be retired.
 */
export async function removeShoe(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  id: string,
): Promise<Result<null, Refusal>> {
  return await db.transaction().execute(async (connection) => {
    const shoe = await findShoe(connection, runnerId, id);
    if (shoe === null) return err(noSuchShoe(id));
    const runs = await countRunsWithShoe(connection, runnerId, id);
    if (runs > 0) {
      const message = `${shoe.name} is the shoe of ${runs} ${runs === 1 ? "activity" : "activities"}. Retire it instead, or give them another shoe first.`;
      return err(refusal("shoeHasRuns", message));
    }
    await dropShoe(connection, runnerId, id);
    return ok(null);
  });
}
