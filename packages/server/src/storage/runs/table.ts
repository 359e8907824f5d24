export interface RunsTable {
  readonly runner_id: string;
  readonly id: string;
  /** Null for an entry without a recording. */
  readonly recording_sha256: string | null;
  /** Which recording of its file, counted from 0. */
  readonly recording_index: number | null;
  /** The stretch of the recording that the run is, seconds since its first record; `part_to_s` null is to its end. */
  readonly part_from_s: number;
  readonly part_to_s: number | null;
  /** "strava:123": the same activity in the table of an account's archive. */
  readonly account_key: string | null;
  readonly started_at_ms: number | null;
  readonly ended_at_ms: number | null;
  readonly day: string | null;
  readonly day_from: string | null;
  readonly utc_offset_minutes: number | null;
  readonly name: string | null;
  readonly device: string | null;
  readonly format: string | null;
  readonly file_name: string;
  /** The numbers of what is shown, once more in columns of their own, for lists of thousands. */
  readonly sport: string | null;
  readonly sub_sport: string | null;
  readonly distance_m: number | null;
  readonly moving_s: number | null;
  readonly elapsed_s: number | null;
  readonly ascent_m: number | null;
  readonly descent_m: number | null;
  readonly avg_heart_rate_bpm: number | null;
  readonly avg_cadence_spm: number | null;
  readonly start_speed_m_per_s: number | null;
  readonly start_heart_rate_bpm: number | null;
  readonly start_speed_ratio: number | null;
  readonly late_cadence_ratio: number | null;
  /** The spectrum of speed and grade, as rows of grade step, seconds, metres and steps. */
  readonly spectrum_json: string | null;
  /** With which version of the definitions it was measured; another one than today's is measured anew. */
  readonly measures_version: number;
  /** The measures of the whole recording, as they were computed; what the runner edits stands beside them. */
  readonly measures_json: string;
  /** The measures of what the runner made of it: a part, or several joined. Null where nothing was made of it. */
  readonly shaped_measures_json: string | null;
  readonly warnings_json: string;
  /** What the account's table says beside the recording. */
  readonly account_sport: string | null;
  readonly dirt_distance_m: number | null;
  readonly step_count: number | null;
  readonly edited_sport: string | null;
  readonly edited_name: string | null;
  readonly edited_day: string | null;
  readonly edited_distance_m: number | null;
  readonly ground: string | null;
  /** How hard it was by the runner's word, 0 to 10. */
  readonly effort: number | null;
  /** The way by what it went over, as a map told it. */
  readonly surface_json: string | null;
  readonly shoe_id: string | null;
  /** Where the run has its shoe from. */
  readonly shoe_from: string | null;
  /** The run that stands for this other recording of the same one. */
  readonly twin_of: string | null;
  /** The earlier run that this one was joined to. */
  readonly joined_to: string | null;
  /** The run that this one was cut from. */
  readonly split_from: string | null;
  readonly removed_at_ms: number | null;
}
