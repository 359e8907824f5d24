export interface RunsTable {
  readonly runner_id: string;
  readonly id: string;
  readonly recording_sha256: string;
  /** Which recording of its file, counted from 0. */
  readonly recording_index: number;
  readonly day: string | null;
  readonly utc_offset_minutes: number | null;
  readonly name: string | null;
  readonly device: string | null;
  readonly format: string;
  readonly file_name: string;
  /** The measures with their versions, as they were computed; what the runner edits stands beside them. */
  readonly measures_json: string;
  readonly warnings_json: string;
  readonly edited_sport: string | null;
  readonly ground: string | null;
  readonly shoe_id: string | null;
}
