import { computed } from "@backstride/core/results";
import { type Run, type RunMeasures, runFromMeasures } from "@backstride/core/runs";
import { type StoredRun, shownMeasures } from "../../storage/runs/stored-run.ts";

/** The measures with the runner's own word over the watch's. The sport of an account's table fills what the file leaves open. */
export function effectiveMeasures(stored: StoredRun): RunMeasures {
  const measures = shownMeasures(stored);
  const { editedDistanceM } = stored;
  return {
    ...measures,
    sport: stored.editedSport ?? measures.sport ?? stored.accountSport,
    distanceM:
      editedDistanceM === null
        ? measures.distanceM
        : computed(editedDistanceM, { unit: "m", version: "given-by-runner/1", inputs: [stored.id] }),
  };
}

/** The engine's view of a stored run. */
export const engineRun = (stored: StoredRun): Run =>
  runFromMeasures(effectiveMeasures(stored), {
    id: stored.id,
    day: stored.editedDay ?? stored.day,
    ground: stored.ground,
    shoeId: stored.shoeId,
  });
