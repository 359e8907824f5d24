export interface ImportsTable {
  readonly runner_id: string;
  readonly id: string;
  readonly started_at_ms: number;
  readonly ended_at_ms: number | null;
  readonly state: string;
}

export interface ImportItemsTable {
  readonly runner_id: string;
  readonly import_id: string;
  readonly id: string;
  /** Orders the items of one import as they came; the members of an archive follow those before them. */
  readonly position: number;
  readonly file_name: string;
  /** The stored file. Null for a member of an archive that has not been taken out yet. */
  readonly raw_sha256: string | null;
  /** The archive that this is a member of, by the SHA-256 of its stored file, and its place in it. */
  readonly archive_sha256: string | null;
  readonly member_index: number | null;
  /** 0 for a file that was handed in, 1 for a member of it that is an archive's, and so on. */
  readonly depth: number;
  /** 0 is read at once; a table about other files has a later turn. */
  readonly reading_turn: number;
  readonly state: string;
  readonly reason_code: string | null;
  readonly reason_message: string | null;
  readonly run_id: string | null;
  readonly warnings_json: string;
  /** How long reading it took; null while it waits. */
  readonly took_ms: number | null;
}
