export { BREAK_DAYS, breaksOf } from "./breaks.ts";
export type { Described } from "./described.ts";
export { type Downhill, downhillOf, downhillOfRuns } from "./downhill.ts";
export { type EwmaLoad, ewmaLoad } from "./ewma-load.ts";
export { FAST_FROM, fastShareOf, fastShareOfRuns } from "./fast-share.ts";
export { type HeartRateProfile, heartRateLoadOf } from "./heart-rate-load.ts";
export { type LoadWeek, loadByWeek, type WeekOfKind } from "./load-by-week.ts";
export { type LoadDays, loadDaysOf } from "./load-days.ts";
export type { LoadDescription, LoadOfKind } from "./load-description.ts";
export { LOAD_KINDS, LOAD_UNITS, type LoadKind, SESSION_KINDS, type SessionKind } from "./load-kind.ts";
export { loadOfRun, sessionKindOf } from "./load-of-run.ts";
export { type LongestRun, longestRunBefore } from "./longest-run.ts";
export { type MonotonyAndStrain, monotonyAndStrain } from "./monotony-and-strain.ts";
export type { OtherSports, OtherSportsOfDays, SportLoad } from "./other-sports.ts";
export { painOfRuns } from "./pain-of-runs.ts";
export { boundFromKilometres } from "./run-as-measure.ts";
export { type DatedRun, runsByDay } from "./runs-by-day.ts";
export { trainingLoadSchema } from "./schema.ts";
export {
  type SessionSpike,
  SPIKE_CLASSES,
  SPIKE_VERSION,
  SPIKE_WINDOW_DAYS,
  type SpikeClass,
  sessionSpikeOf,
  spikeClass,
} from "./session-spike.ts";
export { ASKED_FROM_M, type SurprisingDistance, surprisingDistance } from "./surprising-distance.ts";
export { type AboutRuns, RUN_THAT_HURT_FROM, type TrainingLoad, trainingLoad } from "./training-load.ts";
export { START_KINDS, type StartKind, startKind, type WarmUp, warmUpOf } from "./warm-up.ts";
export { weekLoad, weeklyChange } from "./weekly-change.ts";
