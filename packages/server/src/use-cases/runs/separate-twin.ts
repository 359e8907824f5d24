import { err, ok, type Refusal, type Result } from "@backstride/core/results";
import { findRun, saveRun } from "../../storage/runs/repository.ts";
import type { Ports } from "../ports.ts";
import { noSuchRun } from "./view-run.ts";

/** Makes a run of its own of a recording that was put away as another one of the same run. `notFound`. */
export async function separateTwin(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  { id, twinId }: { readonly id: string; readonly twinId: string },
): Promise<Result<null, Refusal>> {
  return await db.transaction().execute(async (connection) => {
    const twin = await findRun(connection, runnerId, twinId);
    if (twin?.twinOf !== id) return err(noSuchRun(twinId));
    await saveRun(connection, runnerId, { ...twin, twinOf: null });
    return ok(null);
  });
}
