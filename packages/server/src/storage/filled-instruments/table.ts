export interface FilledInstrumentsTable {
  readonly runner_id: string;
  readonly id: string;
  readonly instrument_id: string;
  readonly at_ms: number;
  readonly day: string;
  readonly answers_json: string;
}
