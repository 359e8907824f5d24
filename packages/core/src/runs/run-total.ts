import type { Measured } from "../results/index.ts";

export const RUN_TOTAL_IDS = [
  "distanceM",
  "elapsedS",
  "movingS",
  "ascentM",
  "descentM",
  "avgHeartRateBpm",
  "avgCadenceSpm",
] as const;
export type RunTotalId = (typeof RUN_TOTAL_IDS)[number];

/** One total as the device or the service wrote it, and the same computed from the records. Neither replaces the other. */
export interface RunTotal {
  readonly id: RunTotalId;
  readonly device: number | null;
  readonly computed: Measured<number>;
}
