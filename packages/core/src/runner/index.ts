export {
  emptyProfile,
  type KnownState,
  RETURN_POLICIES,
  type ReturnPolicy,
  type RunnerProfile,
  RUNNING_LEVELS,
  type RunningLevel,
} from "./profile.ts";
