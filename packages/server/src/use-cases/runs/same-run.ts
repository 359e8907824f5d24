import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { numberOf, richerRecording } from "@backstride/core/runs";
import { findRun } from "../../storage/runs/repository.ts";
import { isShaped, isStanding, type StoredRun } from "../../storage/runs/stored-run.ts";
import { putBehind } from "../imports/twins.ts";
import type { Ports } from "../ports.ts";
import { isByHand } from "./is-by-hand.ts";
import { runRichness } from "./run-trace.ts";
import { noSuchRun } from "./view-run.ts";

/**
 * Takes two runs for one by the runner's word, of which at least one was entered by hand: what that one told of day and
 * hour may be too rough to be known again. The other stands, or the one that tells more; answers its id. It is undone as
 * that of two recordings is. `notFound`; `runsNotJoinable` where both are recorded, or of different days.
 */
export async function takeForSameRun(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  ids: { readonly id: string; readonly with: string },
): Promise<Result<string, Refusal>> {
  return await db.transaction().execute(async (connection) => {
    const [one, other] = [
      await findRun(connection, runnerId, ids.id),
      await findRun(connection, runnerId, ids.with),
    ];
    if (one === null || !isStanding(one)) return err(noSuchRun(ids.id));
    if (other === null || !isStanding(other) || other.id === one.id) return err(noSuchRun(ids.with));
    if (!(isByHand(one) || isByHand(other)) || dayOf(one) !== dayOf(other)) {
      return err(
        refusal("runsNotJoinable", "Only a run that you entered can be taken for another one of its day."),
      );
    }
    const [stands, goes] = [one, other].toSorted(byWeight) as [StoredRun, StoredRun];
    await putBehind(connection, runnerId, { stands, goes });
    return ok(stands.id);
  });
}

const dayOf = (run: StoredRun) => run.editedDay ?? run.day;

/** The one first that stands for both: what the runner has cut or joined, what was recorded, what tells more. */
const byWeight = (left: StoredRun, right: StoredRun): number =>
  Number(isShaped(right)) - Number(isShaped(left)) ||
  Number(isByHand(left)) - Number(isByHand(right)) ||
  toldOf(right) - toldOf(left) ||
  richerRecording(runRichness(left), runRichness(right));

/** How much of an entry by hand was told; of two recordings their data decide. */
const toldOf = ({ measures: { startedAt, distanceM, movingS } }: StoredRun): number =>
  [startedAt, numberOf(distanceM), numberOf(movingS)].filter((each) => each !== null).length;
