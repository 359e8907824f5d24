import type { Kysely } from "kysely";

/** Which questions have been answered anew since the check had to be asked again; null where no such round is open. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("safety_checks").addColumn("round_json", "text").execute();
}
