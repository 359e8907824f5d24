import { type Run, runFromMeasures } from "@backstride/core/runs";
import type { StoredRun } from "../../storage/runs/repository.ts";

/** The engine's view of a stored run: what was measured, with the runner's own word over the watch's. */
export function engineRun(stored: StoredRun): Run {
  const measures =
    stored.editedSport === null ? stored.measures : { ...stored.measures, sport: stored.editedSport };
  return runFromMeasures(measures, {
    id: stored.id,
    day: stored.day,
    ground: stored.ground,
    shoeId: stored.shoeId,
  });
}
