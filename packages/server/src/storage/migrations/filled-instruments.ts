import type { Kysely } from "kysely";

/** One row for each sitting of a questionnaire or self-test: the answers, never a score. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("filled_instruments")
    .addColumn("runner_id", "text", (column) =>
      column.notNull().references("runners.runner_id").onDelete("cascade"),
    )
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("instrument_id", "text", (column) => column.notNull())
    .addColumn("at_ms", "bigint", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("answers_json", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("filled_instruments_key", ["runner_id", "id"])
    .execute();
}
