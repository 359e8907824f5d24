import type { SafetyCheck } from "@backstride/core/scenario";
import { instant, type LocalDay } from "@backstride/core/time";
import type { ChangedAnswer, GivenAnswers, QuestionId, TriageAnswers } from "@backstride/core/triage";
import type { Connection } from "../database.ts";

/** A check with the round in which it is being asked again: the questions that were answered in it; null without one. */
export interface StoredSafetyCheck extends SafetyCheck {
  readonly round: readonly QuestionId[] | null;
}

export const EMPTY_CHECK: StoredSafetyCheck = {
  answers: {},
  given: {},
  finished: null,
  changed: [],
  round: null,
};

/** The runner's answers; none, and not finished, where there never were any. */
export async function readSafetyCheck(connection: Connection, runnerId: string): Promise<StoredSafetyCheck> {
  const row = await connection
    .selectFrom("safety_checks")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .executeTakeFirst();
  if (row === undefined) return EMPTY_CHECK;
  return {
    answers: JSON.parse(row.answers_json) as TriageAnswers,
    finished:
      row.finished_at_ms === null || row.finished_on === null
        ? null
        : { at: instant(row.finished_at_ms), on: row.finished_on as LocalDay },
    round: row.round_json === null ? null : (JSON.parse(row.round_json) as QuestionId[]),
    given: JSON.parse(row.given_json) as GivenAnswers,
    changed: JSON.parse(row.changed_json) as readonly ChangedAnswer[],
  };
}

export async function saveSafetyCheck(
  connection: Connection,
  runnerId: string,
  check: StoredSafetyCheck,
): Promise<void> {
  const saved = {
    answers_json: JSON.stringify(check.answers),
    finished_at_ms: check.finished?.at ?? null,
    finished_on: check.finished?.on ?? null,
    round_json: check.round === null ? null : JSON.stringify(check.round),
    given_json: JSON.stringify(check.given),
    changed_json: JSON.stringify(check.changed),
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
