import { isSameRun, richerRecording } from "@backstride/core/runs";
import type { Connection } from "../../storage/database.ts";
import { listRunsWithin, listTwins, saveRun } from "../../storage/runs/repository.ts";
import { isShaped, type RunEdits, type StoredRun } from "../../storage/runs/stored-run.ts";
import { isByHand } from "../runs/is-by-hand.ts";
import { runRichness, runTrace } from "../runs/run-trace.ts";
import { strongerShoe } from "../shoes/assigned-shoe.ts";
import type { ItemReason } from "./file-reader.ts";

export interface StandingTwin {
  /** The run that stands for the recording: itself, or another recording of the same run. */
  readonly runId: string;
  readonly note: ItemReason | null;
}

/**
 * Looks whether a run that was just added is one that is there from another source. Then the richer recording stands for
 * both and the other is put away behind it, as is; what the runner said of either holds. A run that the runner has cut or
 * joined keeps standing.
 */
export async function settleTwins(
  connection: Connection,
  runnerId: string,
  added: StoredRun,
): Promise<StandingTwin> {
  const twin = await findTwin(connection, runnerId, added);
  if (twin === null) return { runId: added.id, note: null };
  const isAddedRicher = !isShaped(twin) && richerRecording(runRichness(added), runRichness(twin)) < 0;
  const [stands, goes] = isAddedRicher ? [added, twin] : [twin, added];
  await putBehind(connection, runnerId, { stands, goes });
  const wasThere = isByHand(twin)
    ? "You had entered the same run by hand."
    : `The same run was there from ${twin.fileName}.`;
  const message = `${wasThere} The recording with more data is shown; on its page two runs can be made of them again.`;
  return { runId: stands.id, note: { code: "sameRun", message } };
}

/** Lets one run stand for another that is the same one. What the runner said of either holds. */
export async function putBehind(
  connection: Connection,
  runnerId: string,
  { stands, goes }: { readonly stands: StoredRun; readonly goes: StoredRun },
): Promise<void> {
  const name = stands.name ?? goes.name;
  await saveRun(connection, runnerId, { ...stands, ...editsOfBoth(stands, goes), name });
  await saveRun(connection, runnerId, { ...goes, twinOf: stands.id });
  for (const other of await listTwins(connection, runnerId, goes.id)) {
    await saveRun(connection, runnerId, { ...other, twinOf: stands.id });
  }
}

/** A run that counts and is the same as this one, from another file; null where there is none. */
export async function findTwin(
  connection: Connection,
  runnerId: string,
  run: StoredRun,
): Promise<StoredRun | null> {
  const { startedAt, endedAt } = run.measures;
  if (startedAt === null || endedAt === null) return null;
  const around = await listRunsWithin(connection, runnerId, { start: startedAt, end: endedAt });
  const trace = runTrace(run);
  return around.find((other) => isOfAnotherSource(other, run) && isSameRun(runTrace(other), trace)) ?? null;
}

/** The legs of one file follow each other, and so do the entries of one account; they are never the same. */
const isOfAnotherSource = (left: StoredRun, right: StoredRun): boolean =>
  left.id !== right.id &&
  (left.recording?.sha256 !== right.recording?.sha256 || isByHand(left) || isByHand(right));

const editsOfBoth = (stands: StoredRun, goes: StoredRun): RunEdits => ({
  editedSport: stands.editedSport ?? goes.editedSport,
  editedName: stands.editedName ?? goes.editedName,
  editedDay: stands.editedDay ?? goes.editedDay,
  editedDistanceM: stands.editedDistanceM ?? goes.editedDistanceM,
  ground: stands.ground ?? goes.ground,
  ...strongerShoe(stands, goes),
  effort: stands.effort ?? goes.effort,
});
