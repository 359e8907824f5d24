import { err, ok, type Refusal, type Result } from "@backstride/core/results";
import type { Instant } from "@backstride/core/time";
import { findRun, saveRun } from "../../storage/runs/repository.ts";
import type { Ports } from "../ports.ts";
import { noSuchRun } from "./view-run.ts";

/** Puts a run away: it counts nowhere any more. Its raw file stays, and so do the diary's entries about it. */
export const putAwayRun = (
  { db, now }: Pick<Ports, "db" | "now">,
  runnerId: string,
  id: string,
): Promise<Result<null, Refusal>> => setRemoved(db, { runnerId, id }, now());

/** Brings a run back as it was. */
export const bringBackRun = (
  { db }: Pick<Ports, "db">,
  runnerId: string,
  id: string,
): Promise<Result<null, Refusal>> => setRemoved(db, { runnerId, id }, null);

const setRemoved = (
  db: Ports["db"],
  { runnerId, id }: { readonly runnerId: string; readonly id: string },
  removedAt: Instant | null,
): Promise<Result<null, Refusal>> =>
  db.transaction().execute(async (connection) => {
    const run = await findRun(connection, runnerId, id);
    const isMeant = run !== null && (run.removedAt === null) === (removedAt !== null);
    if (!isMeant) return err(noSuchRun(id));
    await saveRun(connection, runnerId, { ...run, removedAt });
    return ok(null);
  });
