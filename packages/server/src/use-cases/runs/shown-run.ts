import type { Connection } from "../../storage/database.ts";
import { findRun } from "../../storage/runs/repository.ts";
import type { StoredRun } from "../../storage/runs/stored-run.ts";

/**
 * The run that is shown for an id: the one that it was joined to or that stands for it, where there is one, and else the
 * run itself. Null where there is none.
 */
export async function findShownRun(
  connection: Connection,
  runnerId: string,
  runId: string,
): Promise<StoredRun | null> {
  const asked = await findRun(connection, runnerId, runId);
  const shownId = asked?.joinedTo ?? asked?.twinOf ?? null;
  return shownId === null ? asked : await findRun(connection, runnerId, shownId);
}
