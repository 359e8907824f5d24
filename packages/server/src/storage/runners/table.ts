import type { StoredTruth } from "../truth.ts";

export interface RunnersTable {
  readonly runner_id: string;
  readonly is_sample: StoredTruth;
  readonly profile_json: string;
  readonly health_json: string;
}
