export interface MapExtractsTable {
  readonly runner_id: string;
  readonly id: string;
  readonly file_name: string;
  readonly size_bytes: number;
  readonly state: string;
  readonly reason_code: string | null;
  readonly reason_message: string | null;
  readonly added_at_ms: number;
  readonly ended_at_ms: number | null;
  /** How often its reading was begun: more than once where the program ended in between. */
  readonly begun_count: number;
  readonly way_count: number | null;
  readonly index_bytes: number | null;
}

export interface RunWaysTable {
  readonly runner_id: string;
  readonly run_id: string;
  /** The extracts with which the run was matched, by their ids in order. */
  readonly extracts: string;
  readonly stretches_json: string;
}

/** The same ways once more by their ids, to find the runs over a way. */
export interface RunWayIdsTable {
  readonly runner_id: string;
  readonly run_id: string;
  readonly way_id: number;
}

export interface WayCorrectionsTable {
  readonly runner_id: string;
  readonly way_id: number;
  readonly surface: string;
  readonly at_ms: number;
}
