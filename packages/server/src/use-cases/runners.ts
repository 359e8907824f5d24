import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Connection } from "../storage/database.ts";
import { hasDayLogs } from "../storage/day-logs/repository.ts";
import { listDiary } from "../storage/diary/repository.ts";
import { listFilled } from "../storage/filled-instruments/repository.ts";
import { addRunner, findRunner, listRunners, type StoredRunner } from "../storage/runners/repository.ts";
import { hasRuns } from "../storage/runs/repository.ts";
import { readSafetyCheck } from "../storage/safety-checks/repository.ts";
import type { Ports } from "./ports.ts";

/** The person whose store this is. */
export const OWN_RUNNER_ID = "me";
/** The simulated runner to look around with. */
export const SAMPLE_RUNNER_ID = "sample";

/** Makes the owner of a new store, or of one that was erased. */
export const ensureOwnRunner = (connection: Connection): Promise<void> =>
  addRunner(connection, { id: OWN_RUNNER_ID, isSample: false });

/** The runner, or `notFound`. */
export async function requireRunner(
  { db }: Pick<Ports, "db">,
  runnerId: string,
): Promise<Result<StoredRunner, Refusal>> {
  const runner = await findRunner(db, runnerId);
  return runner === null ? err(refusal("notFound", `There is no runner "${runnerId}".`)) : ok(runner);
}

export interface RunnerOverview {
  readonly id: string;
  readonly isSample: boolean;
  /** Is there a run, a diary entry, a day told of, a questionnaire or an answer? */
  readonly hasData: boolean;
}

/** The runners of this store. */
export async function viewRunners({ db }: Pick<Ports, "db">): Promise<readonly RunnerOverview[]> {
  const overviews: RunnerOverview[] = [];
  for (const { id, isSample } of await listRunners(db)) {
    const hasData =
      (await hasRuns(db, id)) ||
      (await listDiary(db, id)).length > 0 ||
      (await hasDayLogs(db, id)) ||
      (await listFilled(db, id)).length > 0 ||
      Object.keys((await readSafetyCheck(db, id)).answers).length > 0;
    overviews.push({ id, isSample, hasData });
  }
  return overviews;
}
