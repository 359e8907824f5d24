export interface SafetyChecksTable {
  readonly runner_id: string;
  readonly answers_json: string;
  /** When the answers were finished, and the day that was for the runner; both null where they are open. */
  readonly finished_at_ms: number | null;
  readonly finished_on: string | null;
  /** Ids of the questions answered in the round that is open; null where none is. */
  readonly round_json: string | null;
  /** How the answers came about, by question; and the signs that were taken back after a check was finished with them. */
  readonly given_json: string;
  readonly changed_json: string;
}
