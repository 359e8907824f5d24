export {
  LEAST_USUAL_RUNS,
  USUAL_WINDOW_DAYS,
  type UsualRunning,
  usualRunningOf,
} from "./usual-running.ts";
