import type { Kysely } from "kysely";

/** The map extracts of runners, what ways each run went along, and what runners say of ways. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await ofRunner(db, "map_extracts")
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("size_bytes", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("reason_code", "text")
    .addColumn("reason_message", "text")
    .addColumn("added_at_ms", "bigint", (column) => column.notNull())
    .addColumn("ended_at_ms", "bigint")
    .addColumn("begun_count", "integer", (column) => column.notNull())
    .addColumn("way_count", "integer")
    .addColumn("index_bytes", "bigint")
    .addPrimaryKeyConstraint("map_extracts_key", ["runner_id", "id"])
    .execute();
  await ofRun(db, "run_ways", "run_ways_run")
    .addColumn("extracts", "text", (column) => column.notNull())
    .addColumn("stretches_json", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("run_ways_key", ["runner_id", "run_id"])
    .execute();
  await ofRun(db, "run_way_ids", "run_way_ids_run")
    .addColumn("way_id", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("run_way_ids_key", ["runner_id", "way_id", "run_id"])
    .execute();
  await db.schema
    .createIndex("run_way_ids_by_run")
    .on("run_way_ids")
    .columns(["runner_id", "run_id"])
    .execute();
  await ofRunner(db, "way_corrections")
    .addColumn("way_id", "bigint", (column) => column.notNull())
    .addColumn("surface", "text", (column) => column.notNull())
    .addColumn("at_ms", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("way_corrections_key", ["runner_id", "way_id"])
    .execute();
}

const ofRunner = (db: Kysely<unknown>, table: string) =>
  db.schema
    .createTable(table)
    .addColumn("runner_id", "text", (column) =>
      column.notNull().references("runners.runner_id").onDelete("cascade"),
    );

const ofRun = (db: Kysely<unknown>, table: string, constraintName: string) =>
  ofRunner(db, table)
    .addColumn("run_id", "text", (column) => column.notNull())
    .addForeignKeyConstraint(
      constraintName,
      ["runner_id", "run_id"],
      "runs",
      ["runner_id", "id"],
      (constraint) => constraint.onDelete("cascade"),
    );
