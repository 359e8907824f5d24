export interface RecordingsTable {
  readonly runner_id: string;
  /** SHA-256 of the recording's bytes, unpacked. */
  readonly sha256: string;
  readonly size_bytes: number;
  readonly format: string;
  /** The name under which it came. */
  readonly file_name: string;
  /** Which of its recordings the file is about, counted from 0 in the order of the file. */
  readonly primary_index: number;
  /** The stored file that the bytes are in: the recording's own, one packed with gzip, or an archive. */
  readonly source_sha256: string;
  /** The recording's place in the archive; null where the stored file is the recording. */
  readonly member_index: number | null;
}
