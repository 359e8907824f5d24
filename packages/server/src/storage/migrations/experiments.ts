import type { Kysely } from "kysely";

/** What runners try on their own back, and from which number its lot is drawn. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("experiments")
    .addColumn("runner_id", "text", (column) =>
      column.notNull().references("runners.runner_id").onDelete("cascade"),
    )
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("first_shoe_id", "text")
    .addColumn("second_shoe_id", "text")
    .addColumn("starts_on", "text", (column) => column.notNull())
    .addColumn("fortnights", "integer", (column) => column.notNull())
    .addColumn("seed", "integer", (column) => column.notNull())
    .addColumn("stopped_on", "text")
    .addPrimaryKeyConstraint("experiments_key", ["runner_id", "id"])
    .execute();
}
