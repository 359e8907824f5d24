import type { StoredTruth } from "../truth.ts";

export interface ShoesTable {
  readonly runner_id: string;
  readonly id: string;
  readonly name: string;
  readonly discipline: string;
  readonly distance_before_m: number | null;
  readonly first_used_on: string | null;
  readonly retired_on: string | null;
  /** The day on which the runner told Backstride of the shoe. */
  readonly added_on: string;
  readonly is_default: StoredTruth;
}
