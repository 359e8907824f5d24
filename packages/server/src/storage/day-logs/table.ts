import type { StoredTruth } from "../truth.ts";

export interface DayLogsTable {
  readonly runner_id: string;
  readonly day: string;
  readonly sitting: string | null;
  readonly stress: string | null;
  readonly sleep: string | null;
  readonly heavy_lifting: StoredTruth | null;
  readonly strength: StoredTruth | null;
  readonly stretching: StoredTruth | null;
}
