import type { Sport } from "@backstride/core/recording";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Ground } from "@backstride/core/runs";
import type { LocalDay } from "@backstride/core/time";
import { findRun, saveRun } from "../../storage/runs/repository.ts";
import { findShoe } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";
import { noSuchRun } from "./view-run.ts";

/** What is left out stays; null takes the runner's word back. */
export interface RunChange {
  readonly shoeId?: string | null | undefined;
  readonly ground?: Ground | null | undefined;
  readonly sport?: Sport | undefined;
  readonly name?: string | undefined;
  readonly day?: LocalDay | null | undefined;
  readonly distanceM?: number | null | undefined;
  readonly effort?: number | null | undefined;
}

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
    const { shoeId = run.shoeId, name } = given;
    if (shoeId !== null && (await findShoe(connection, runnerId, shoeId)) === null) {
      return err(refusal("inputInvalid", `shoeId: there is no shoe "${shoeId}".`));
    }
    await saveRun(connection, runnerId, {
      ...run,
      shoeId,
      shoeFrom: given.shoeId === undefined ? run.shoeFrom : shoeId === null ? null : "runner",
      effort: given.effort === undefined ? run.effort : given.effort,
      ground: given.ground === undefined ? run.ground : given.ground,
      editedSport: given.sport ?? run.editedSport,
      editedName: name === undefined ? run.editedName : name.trim() || null,
      editedDay: given.day === undefined ? run.editedDay : given.day,
      editedDistanceM: given.distanceM === undefined ? run.editedDistanceM : given.distanceM,
    });
    return ok(null);
  });
}
