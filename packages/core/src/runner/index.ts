export {
  emptyProfile,
  type KnownState,
  RETURN_POLICIES,
  type ReturnPolicy,
  RUNNING_LEVELS,
  type RunnerProfile,
  type RunningLevel,
} from "./profile.ts";
