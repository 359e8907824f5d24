import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { listExperiments } from "../../storage/experiments/repository.ts";
import { dropShoe, findShoe } from "../../storage/shoes/repository.ts";
import { countRunsWithShoe } from "../../storage/shoes/shoe-uses.ts";
import type { Ports } from "../ports.ts";
import { noSuchShoe } from "./edit-shoes.ts";

/**
 * Takes a shoe away for good, as one that was added by mistake. `notFound`; `shoeHasRuns` where a run names it, and be it
 * one that was put away: the history of a back needs to know in which shoe it was run; `shoeInExperiment` where an
 * experiment does. Such a shoe can be retired.
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
    const experiments = await listExperiments(connection, runnerId);
    if (experiments.some(({ shoeIds }) => shoeIds?.includes(id) ?? false)) {
      const message = `${shoe.name} is one of the two shoes of an experiment. Retire it instead, or delete the experiment first.`;
      return err(refusal("shoeInExperiment", message));
    }
    await dropShoe(connection, runnerId, id);
    return ok(null);
  });
}
