import type { LocalDay } from "../time/index.ts";

/** What a runner can try on their own back, each harmless in both of its arms. */
export const EXPERIMENT_KIND_IDS = ["warm-up", "stretching", "shoes", "soft-ground"] as const;
export type ExperimentKindId = (typeof EXPERIMENT_KIND_IDS)[number];

/** What the lot is drawn for: a calendar day, or seven of them. Never a run: which runs are known changes. */
export type ExperimentUnit = "day" | "week";

/** The two sides of an experiment, in the order of its kind: not the order in which they come, which the lot draws. */
export type ArmId = "first" | "second";

/** An experiment as it is kept. All else follows from it, the runs and the diary. */
export interface Experiment {
  readonly id: string;
  readonly kind: ExperimentKindId;
  /** The pairs of shoes of the first and the second arm; null for every kind but `shoes`. */
  readonly shoeIds: readonly [string, string] | null;
  /** The first day that counts. */
  readonly startsOn: LocalDay;
  /** How long it is planned, in blocks of 14 days, in each of which both sides come equally often. */
  readonly fortnights: number;
  /** What the lot is drawn from: a whole number, 0 to 2^31 - 1. */
  readonly seed: number;
  /** The last day that counts where the runner ended it early; null where they did not. */
  readonly stoppedOn: LocalDay | null;
}

/**
 * Each side needs so many units with a known outcome. With five pairs even the clearest difference comes by the lot alone
 * once in sixteen draws (2 of 2^5), with six once in 32 (fisher-1935).
 */
export const LEAST_PER_SIDE = 6;
/** Someone who runs every day has 16 runs a side in 32 days (backstride-experiments). */
export const LEAST_FORTNIGHTS = 3;
/** A year (backstride-experiments). */
export const MOST_FORTNIGHTS = 26;
export const LARGEST_SEED = 2 ** 31 - 1;
