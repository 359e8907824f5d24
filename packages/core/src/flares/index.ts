export {
  type DatedRun,
  FLARE_DEFINITION,
  type Flare,
  type Outcome,
  type UnknownOutcome,
  type Watched,
  type WatchedOutcome,
  type WatchedRun,
} from "./outcome.ts";
export { findFlares, flaresAmong, watchDiary } from "./watch-diary.ts";
