import { type Kysely, sql } from "kysely";

/**
 * A shoe's own distance for the reminder, the kinds of run that a shoe is the default for, and where a run has its shoe
 * from. The one default shoe from before was the default for every run, and stays it. Of runs from before nobody knows
 * where their shoe is from, so that nothing takes it away.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("shoes").addColumn("renew_at_m", "double precision").execute();
  await db.schema.alterTable("runs").addColumn("shoe_from", "text").execute();
  // The key is the guard: no kind of run has two default shoes.
  await db.schema
    .createTable("shoe_defaults")
    .addColumn("runner_id", "text", (column) => column.notNull())
    .addColumn("run_kind", "text", (column) => column.notNull())
    .addColumn("shoe_id", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("shoe_defaults_key", ["runner_id", "run_kind"])
    .addForeignKeyConstraint(
      "shoe_defaults_shoe",
      ["runner_id", "shoe_id"],
      "shoes",
      ["runner_id", "id"],
      (constraint) => constraint.onDelete("cascade"),
    )
    .execute();
  for (const kind of KINDS) {
    await sql`
      INSERT INTO shoe_defaults (runner_id, run_kind, shoe_id)
      SELECT runner_id, ${kind}, MIN(id) FROM shoes WHERE is_default = 1 GROUP BY runner_id
    `.execute(db);
  }
  await db.schema.alterTable("shoes").dropColumn("is_default").execute();
}

/** The kinds as they were when this was written; a migration does not follow the engine's list. */
const KINDS = ["everyday", "trail", "track", "cross-country", "treadmill"];
