import type { Kysely } from "kysely";

/** One row for each day of which the runner told something; what was not told is null. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("day_logs")
    .addColumn("runner_id", "text", (column) =>
      column.notNull().references("runners.runner_id").onDelete("cascade"),
    )
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("sitting", "text")
    .addColumn("stress", "text")
    .addColumn("sleep", "text")
    .addColumn("heavy_lifting", "integer")
    .addColumn("strength", "integer")
    .addColumn("stretching", "integer")
    .addPrimaryKeyConstraint("day_logs_key", ["runner_id", "day"])
    .execute();
}
