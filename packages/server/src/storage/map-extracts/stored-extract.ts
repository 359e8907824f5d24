import type { Refusal } from "@backstride/core/results";
import type { Instant } from "@backstride/core/time";

/** `waiting`: received whole, not read yet. `running`: it is being read. `done`: its index is there. `failed`: it has none. */
export type ExtractState = "waiting" | "running" | "done" | "failed";

/** A map extract that a runner handed in. */
export interface StoredExtract {
  readonly id: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly state: ExtractState;
  /** Why it has failed. */
  readonly reason: Refusal | null;
  readonly addedAt: Instant;
  readonly endedAt: Instant | null;
  readonly begunCount: number;
  /** How many ways the index holds, and its size; null before it is done. */
  readonly wayCount: number | null;
  readonly indexBytes: number | null;
}
