export interface ShoesTable {
  readonly runner_id: string;
  readonly id: string;
  readonly name: string;
  readonly discipline: string;
  readonly distance_before_m: number | null;
  /** The distance at which the runner wants to be reminded; null leaves it to the convention. */
  readonly renew_at_m: number | null;
  readonly first_used_on: string | null;
  readonly retired_on: string | null;
  /** The day on which the runner told Backstride of the shoe. */
  readonly added_on: string;
}

/** Which shoe a new run of a kind goes to: one row for a kind at most. */
export interface ShoeDefaultsTable {
  readonly runner_id: string;
  readonly run_kind: string;
  readonly shoe_id: string;
}
