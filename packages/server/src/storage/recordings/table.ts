export interface RecordingsTable {
  readonly runner_id: string;
  /** SHA-256 of the recording's bytes, which lie unchanged in the folder of raw files. */
  readonly sha256: string;
  readonly size_bytes: number;
  readonly format: string;
  /** The name under which it came. */
  readonly file_name: string;
  /** Which of its recordings the file is about, counted from 0 in the order of the file. */
  readonly primary_index: number;
}
