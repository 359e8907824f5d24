import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { findExtract, listExtracts, removeExtract } from "../../storage/map-extracts/repository.ts";
import { renameExtracts } from "../../storage/map-extracts/run-ways.ts";
import type { Ports } from "../ports.ts";
import { extractsKey } from "./extracts-key.ts";

/**
 * Stops the reading of an extract where it is under way, and removes it. What it told of runs stays: it is as true as
 * before. `notFound`.
 */
export async function dropExtract(
  { db, mapFiles, extractWork }: Pick<Ports, "db" | "mapFiles" | "extractWork">,
  runnerId: string,
  id: string,
): Promise<Result<null, Refusal>> {
  if ((await findExtract(db, runnerId, id)) === null) {
    return err(refusal("notFound", `There is no map extract "${id}".`));
  }
  // The row first: what is stopped is not taken up again.
  await db.transaction().execute(async (connection) => {
    const from = extractsKey(await listExtracts(connection, runnerId));
    await removeExtract(connection, runnerId, id);
    const to = extractsKey(await listExtracts(connection, runnerId));
    if (from !== to) await renameExtracts(connection, runnerId, { from, to });
  });
  await extractWork.stop(id);
  await mapFiles.remove(id);
  // The work stood still when it was stopped; another one may wait.
  extractWork.wake();
  return ok(null);
}
