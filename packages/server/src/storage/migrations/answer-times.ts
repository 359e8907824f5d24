import type { GivenAnswer } from "@backstride/core/triage";
import type { Kysely } from "kysely";

interface Stored {
  readonly safety_checks: {
    readonly runner_id: string;
    readonly answers_json: string;
    readonly finished_at_ms: number | null;
    readonly finished_on: string | null;
    readonly given_json: string;
  };
}

/**
 * When each answer of the safety check was given, and which signs were taken back later. Answers that are there already
 * are as old as the finish; of those that were never finished nobody knows how old they are, so they count as old.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [column, empty] of [
    ["given_json", "{}"],
    ["changed_json", "[]"],
  ] as const) {
    await db.schema
      .alterTable("safety_checks")
      .addColumn(column, "text", (definition) => definition.notNull().defaultTo(empty))
      .execute();
  }
  await dateFinishedAnswers(db as Kysely<Stored>);
}

async function dateFinishedAnswers(db: Kysely<Stored>): Promise<void> {
  for (const check of await db.selectFrom("safety_checks").selectAll().execute()) {
    if (check.finished_at_ms === null || check.finished_on === null) continue;
    const given = {
      at: check.finished_at_ms,
      on: check.finished_on,
      wasFinished: true,
      confirmedOver: [],
    } satisfies Record<keyof GivenAnswer, unknown>;
    const ids = Object.keys(JSON.parse(check.answers_json) as object);
    await db
      .updateTable("safety_checks")
      .set({ given_json: JSON.stringify(Object.fromEntries(ids.map((id) => [id, given]))) })
      .where("runner_id", "=", check.runner_id)
      .execute();
  }
}
