import type { Kysely } from "kysely";

/** What runners tell of their health, for the cautions of advice. Runners from before were asked nothing yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("runners")
    .addColumn("health_json", "text", (column) => column.notNull().defaultTo("{}"))
    .execute();
}
