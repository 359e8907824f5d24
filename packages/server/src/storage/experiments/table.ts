export interface ExperimentsTable {
  readonly runner_id: string;
  readonly id: string;
  readonly kind: string;
  /** The pairs of shoes of the two arms; null in every kind but shoes. */
  readonly first_shoe_id: string | null;
  readonly second_shoe_id: string | null;
  readonly starts_on: string;
  /** How long it is planned, in blocks of 14 days. */
  readonly fortnights: number;
  /** What the lot is drawn from; with it all assignments follow. */
  readonly seed: number;
  readonly stopped_on: string | null;
}
