import type { Connection } from "../../storage/database.ts";
import { addRun, listAllRuns, saveRun } from "../../storage/runs/repository.ts";
import { isShaped, type RecordingReference, type StoredRun } from "../../storage/runs/stored-run.ts";

/** The id here of each run of an export, by its id there. */
export type RunIds = ReadonlyMap<string, string>;

/**
 * Makes the runs of an export what they were there: what the runner and the account said of them, and how they stand to
 * each other. Their recordings were imported before and gave them ids of their own. A run of which the runner has made
 * something here keeps that. One whose recording could not be read again becomes an entry with the numbers that it had.
 */
export async function applyRuns(
  connection: Connection,
  runnerId: string,
  runs: readonly StoredRun[],
): Promise<RunIds> {
  const there = await listAllRuns(connection, runnerId);
  const ids = idsOf(runs, there);
  const byId = new Map(there.map((run) => [run.id, run]));
  const wholes = new Map(
    there.flatMap((run) => (run.recording === null ? [] : [[recordingKey(run.recording), run] as const])),
  );
  for (const run of runs) {
    const id = ids.get(run.id) ?? run.id;
    const meant = renamed(run, ids);
    const here = byId.get(id);
    if (here === undefined) {
      const whole = run.recording === null ? undefined : wholes.get(recordingKey(run.recording));
      await addRun(connection, runnerId, added(meant, whole));
    } else if (isUntouched(here)) {
      await saveRun(connection, runnerId, asThere(meant, here));
    }
  }
  return ids;
}

function idsOf(runs: readonly StoredRun[], there: readonly StoredRun[]): RunIds {
  const byPlace = new Map(there.flatMap((run) => placesOf(run).map((place) => [place, run.id])));
  return new Map(
    runs.map((run) => {
      const known = placesOf(run).flatMap((place) => byPlace.get(place) ?? []);
      return [run.id, known[0] ?? run.id];
    }),
  );
}

const recordingKey = ({ sha256, index }: RecordingReference): string => `${sha256}/${index}`;

/** By what a run is known again: its stretch of a recording, or its entry in an account, or the id that it was given. */
const placesOf = ({ id, recording, part, accountKey }: StoredRun): readonly string[] =>
  recording === null
    ? [...(accountKey === null ? [] : [`account ${accountKey}`]), `id ${id}`]
    : [`recording ${recordingKey(recording)} from ${part.fromS}`];

const renamed = (run: StoredRun, ids: RunIds): StoredRun => {
  const here = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? id));
  return {
    ...run,
    id: ids.get(run.id) ?? run.id,
    twinOf: here(run.twinOf),
    joinedTo: here(run.joinedTo),
    splitFrom: here(run.splitFrom),
  };
};

/** Nothing was said or made of it here. Its shoe may be the default one, which nobody chose. */
const isUntouched = (run: StoredRun): boolean =>
  !isShaped(run) &&
  run.removedAt === null &&
  run.joinedTo === null &&
  run.splitFrom === null &&
  [run.editedSport, run.editedName, run.editedDay, run.editedDistanceM, run.ground, run.effort].every(
    (word) => word === null,
  );

/** A later part of a recording that was imported whole, or an entry; without its recording it is an entry as well. */
const added = (run: StoredRun, whole: StoredRun | undefined): StoredRun =>
  whole === undefined ? { ...run, recording: null } : { ...run, measures: whole.measures };

/** The numbers of the recording as they were just measured; what was made and said of it as in the export. */
const asThere = (run: StoredRun, here: StoredRun): StoredRun => ({
  ...run,
  recording: here.recording,
  measures: here.measures,
  measuresVersion: run.shapedMeasures === null ? here.measuresVersion : run.measuresVersion,
  ...(run.shoeId === null ? { shoeId: here.shoeId, shoeFrom: here.shoeFrom } : {}),
});
