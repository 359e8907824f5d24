import type { Sport } from "@backstride/core/recording";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Ground } from "@backstride/core/runs";
import type { LocalDay } from "@backstride/core/time";
import { findRun, saveRun } from "../../storage/runs/repository.ts";
import { findShoe } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";
import { unconfirmedDistance } from "./confirmed-distance.ts";
import { isByHand } from "./is-by-hand.ts";
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
  /** Whether the runner was asked about a distance far above all others, and said that it was so. */
  readonly isDistanceConfirmed?: boolean | undefined;
}

/**
 * Stores what the runner says of a run beside what was measured. `notFound`, `inputInvalid` for a shoe that is not there and
 * for the day or distance of a run that was entered by hand (`enterRun` changes those), `distanceUnconfirmed` before a distance counts that is far above all others.
 */
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
    if (isByHand(run) && (given.day ?? given.distanceM ?? null) !== null) {
      // Its start lies on its day: one without the other would put it at an hour that nobody told.
      const field = given.day == null ? "distanceM" : "day";
      return err(
        refusal("inputInvalid", `${field}: the run was entered by hand; enter it again with its id.`),
      );
    }
    const asked = await unconfirmedDistance(connection, runnerId, {
      id,
      day: given.day ?? run.editedDay ?? run.day,
      distanceM: given.distanceM ?? null,
      isDistanceConfirmed: given.isDistanceConfirmed,
    });
    if (asked !== null) return err(asked);
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
