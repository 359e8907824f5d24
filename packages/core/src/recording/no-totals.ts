import type { DeviceTotals } from "./recording.ts";

/** The totals of a file that gives none. */
export const NO_TOTALS: DeviceTotals = {
  elapsedS: null,
  timerS: null,
  distanceM: null,
  ascentM: null,
  descentM: null,
  avgHeartRateBpm: null,
  maxHeartRateBpm: null,
  avgCadenceSpm: null,
  calories: null,
};
