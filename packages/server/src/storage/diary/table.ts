export interface DiaryEntriesTable {
  readonly runner_id: string;
  readonly id: string;
  readonly at_ms: number;
  readonly day: string;
  readonly moment: string;
  readonly pain: number;
  readonly regions_json: string;
  readonly run_id: string | null;
  readonly note: string | null;
}
