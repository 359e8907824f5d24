import type { Run } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";

/**
 * A flare: pain of at least 3 of 10 and at least 2 above the runner's level before it (backstride-flare-definition). 2
 * points are the smallest change on this scale that matters to people with back pain (ostelo-2008); 3 keeps passing
 * stiffness out. The level is the median of the daily worst over the 14 days before, of which 3 must have an entry.
 */
export const FLARE_DEFINITION = { leastPain: 3, leastRise: 2, levelDays: 14, leastLevelEntries: 3 } as const;

/** What has to be known of an activity to look for pain after it. */
export type WatchedRun = Pick<Run, "id" | "day" | "sport" | "startedAt">;
export type DatedRun = WatchedRun & { readonly day: LocalDay };

/** What pain was looked for after: a run up to the next morning, or a day without one. */
export type Watched =
  | { readonly kind: "run"; readonly run: DatedRun }
  | { readonly kind: "day"; readonly day: LocalDay };

/** Why nobody can say whether a flare came. */
export type UnknownOutcome =
  /** Nothing was entered from the start to the next morning: not known, and not painless. */
  | "no-entry"
  /** Fewer than three of the 14 days before have an entry, so that there is no level to rise from. */
  | "no-level"
  /** The pain was still 2 or more above the level when it began: an old flare, in which no new one can be seen. */
  | "in-flare";

export type Outcome =
  | { readonly kind: "flare" | "no-flare"; readonly pain: number; readonly levelBefore: number }
  | { readonly kind: "unknown"; readonly reason: UnknownOutcome };

export interface WatchedOutcome {
  readonly watched: Watched;
  readonly day: LocalDay;
  /** The day of the worst entry; `day` where there is none. */
  readonly painDay: LocalDay;
  readonly outcome: Outcome;
}

/** A flare as screens and the report tell it. */
export interface Flare {
  /** The day on which the worst was entered. */
  readonly day: LocalDay;
  readonly pain: number;
  /** What it rose from: the median of the days before, or the last pain before it where that was higher. */
  readonly levelBefore: number;
  /** The run that it followed; null on a day without one. */
  readonly runId: string | null;
}
