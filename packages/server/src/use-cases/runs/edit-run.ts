import type { Sport } from "@backstride/core/recording";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Ground } from "@backstride/core/runs";
import { releaseRunFromDiary } from "../../storage/diary/repository.ts";
import { findRun, removeRun, saveRunEdits } from "../../storage/runs/repository.ts";
import { findShoe } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";

export interface RunChange {
  readonly shoeId?: string | null | undefined;
  readonly ground?: Ground | null | undefined;
  readonly sport?: Sport | undefined;
}

const noSuchRun = (id: string): Refusal => refusal("notFound", `There is no run "${id}".`);

/** Stores what the runner says of a run beside what was measured. */
export async function editRun(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  id: string,
  given: RunChange,
): Promise<Result<null, Refusal>> {
  return await db.transaction().execute(async (connection) => {
    const run = await findRun(connection, runnerId, id);
    if (run === null) return err(noSuchRun(id));
    const { shoeId = run.shoeId, ground = run.ground, sport = run.editedSport } = given;
    if (shoeId !== null && (await findShoe(connection, runnerId, shoeId)) === null) {
      return err(refusal("inputInvalid", `shoeId: there is no shoe "${shoeId}".`));
    }
    await saveRunEdits(connection, runnerId, { id, shoeId, ground, editedSport: sport });
    return ok(null);
  });
}

/** Takes a run away. Its raw file stays, and so do the diary's entries about it. */
export async function deleteRun(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  id: string,
): Promise<Result<null, Refusal>> {
  return await db.transaction().execute(async (connection) => {
    await releaseRunFromDiary(connection, runnerId, id);
    return (await removeRun(connection, runnerId, id)) ? ok(null) : err(noSuchRun(id));
  });
}
