export {
  emptyProfile,
  HEART_RATE_LOAD_SEXES,
  type HeartRateLoadSex,
  type KnownState,
  RETURN_POLICIES,
  type ReturnPolicy,
  RUNNING_LEVELS,
  type RunnerProfile,
  type RunningLevel,
} from "./profile.ts";
