import type { SafetyCheck } from "@backstride/core/scenario";
import { instant, type LocalDay } from "@backstride/core/time";
import type { TriageAnswers } from "@backstride/core/triage";
import type { Connection } from "../database.ts";

/** The runner's answers; none, and not finished, where there never were any. */
export async function readSafetyCheck(connection: Connection, runnerId: string): Promise<SafetyCheck> {
  const row = await connection
    .selectFrom("safety_checks")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .executeTakeFirst();
  if (row === undefined) return { answers: {}, finished: null };
  return {
    answers: JSON.parse(row.answers_json) as TriageAnswers,
    finished:
      row.finished_at_ms === null || row.finished_on === null
        ? null
        : { at: instant(row.finished_at_ms), on: row.finished_on as LocalDay },
  };
}

export async function saveSafetyCheck(
  connection: Connection,
  runnerId: string,
  check: SafetyCheck,
): Promise<void> {
  const saved = {
    answers_json: JSON.stringify(check.answers),
    finished_at_ms: check.finished?.at ?? null,
    finished_on: check.finished?.on ?? null,
  };
  await connection
    .insertInto("safety_checks")
    .values({ runner_id: runnerId, ...saved })
    .onConflict((conflict) => conflict.column("runner_id").doUpdateSet(saved))
    .execute();
}

export async function removeSafetyCheck(connection: Connection, runnerId: string): Promise<void> {
  await connection.deleteFrom("safety_checks").where("runner_id", "=", runnerId).execute();
}
