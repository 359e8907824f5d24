export { type LongestRun, longestRunBefore } from "./longest-run.ts";
export type { OtherSports, OtherSportsOfDays, SportLoad } from "./other-sports.ts";
export { painOfRuns } from "./pain-of-runs.ts";
export {
  type SessionSpike,
  SPIKE_CLASSES,
  SPIKE_VERSION,
  type SpikeClass,
  sessionSpikeOf,
  spikeClass,
} from "./session-spike.ts";
export { RUN_THAT_HURT_FROM, type TrainingLoad, trainingLoad } from "./training-load.ts";
