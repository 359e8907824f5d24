import { computed } from "@backstride/core/results";
import type { Run, RunMeasures } from "@backstride/core/runs";
import type { ListedRun } from "../../storage/runs/listed-run.ts";
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

/** The engine's view of a stored run: the runner's own word over the watch's. */
export const engineRun = (listed: ListedRun): Run => ({
  id: listed.id,
  startedAt: listed.startedAt,
  day: listed.editedDay ?? listed.day,
  sport: listed.editedSport ?? listed.sport ?? listed.accountSport,
  subSport: listed.subSport,
  ground: listed.ground,
  shoeId: listed.shoeId,
  distanceM: listed.editedDistanceM ?? listed.distanceM,
  movingS: listed.movingS,
  ascentM: listed.ascentM,
  descentM: listed.descentM,
  avgHeartRateBpm: listed.avgHeartRateBpm,
  avgCadenceSpm: listed.avgCadenceSpm,
  startSpeedMPerS: listed.startSpeedMPerS,
  startHeartRateBpm: listed.startHeartRateBpm,
  startSpeedRatio: listed.startSpeedRatio,
  lateCadenceRatio: listed.lateCadenceRatio,
  spectrum: listed.spectrum,
  surface: listed.surface,
  dirtDistanceM: listed.dirtDistanceM,
  effort: listed.effort,
});
