import type { GoalList } from "../goals.ts";
import type { SideBySide } from "../timing/side-by-side.ts";

/** What each case works with. */
export interface BenchSetting {
  readonly isQuick: boolean;
  readonly isSparse: boolean;
  /** A temporary folder, gone when the benchmark is over. */
  readonly folder: string;
  readonly goals: GoalList;
  readonly readers: SideBySide;
}

/** FIT against fit-file-parser, against the pass over the bytes; XML against sports-lib. */
export const GOAL = {
  fitPeerTimes: 25,
  fitPasses: 8,
  xmlPeerTimes: 10,
  archiveSeconds: 20,
  archiveMemoryMb: 400,
  answerMs: 200,
  doublingTimes: 2.1,
} as const;
