export { longestRunBefore } from "./longest-run.ts";
export {
  type SessionSpike,
  SPIKE_CLASSES,
  SPIKE_VERSION,
  type SpikeClass,
  sessionSpikeOf,
  spikeClass,
} from "./session-spike.ts";
export { type TrainingLoad, trainingLoad } from "./training-load.ts";
