import type { Kysely } from "kysely";

/** The tables of the first release. `runner_id` leads every primary key, so that rows can be spread by runner. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("runners")
    .addColumn("runner_id", "text", (column) => column.primaryKey())
    .addColumn("is_sample", "integer", (column) => column.notNull())
    .addColumn("profile_json", "text", (column) => column.notNull())
    .execute();
  await ofRunner(db, "safety_checks")
    .addColumn("answers_json", "text", (column) => column.notNull())
    .addColumn("finished_at_ms", "bigint")
    .addColumn("finished_on", "text")
    .addPrimaryKeyConstraint("safety_checks_key", ["runner_id"])
    .execute();
  await ofRunner(db, "diary_entries")
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("at_ms", "bigint", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("moment", "text", (column) => column.notNull())
    .addColumn("pain", "integer", (column) => column.notNull())
    .addColumn("regions_json", "text", (column) => column.notNull())
    .addColumn("run_id", "text")
    .addColumn("note", "text")
    .addPrimaryKeyConstraint("diary_entries_key", ["runner_id", "id"])
    .execute();
  await ofRunner(db, "shoes")
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("discipline", "text", (column) => column.notNull())
    .addColumn("distance_before_m", "double precision")
    .addColumn("first_used_on", "text")
    .addColumn("retired_on", "text")
    .addColumn("added_on", "text", (column) => column.notNull())
    .addColumn("is_default", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("shoes_key", ["runner_id", "id"])
    .execute();
  await createRecordingsAndRuns(db);
  await createImports(db);
}

async function createRecordingsAndRuns(db: Kysely<unknown>): Promise<void> {
  await ofRunner(db, "recordings")
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("size_bytes", "bigint", (column) => column.notNull())
    .addColumn("format", "text", (column) => column.notNull())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("primary_index", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("recordings_key", ["runner_id", "sha256"])
    .execute();
  await ofRunner(db, "runs")
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("recording_sha256", "text", (column) => column.notNull())
    .addColumn("recording_index", "integer", (column) => column.notNull())
    .addColumn("day", "text")
    .addColumn("utc_offset_minutes", "integer")
    .addColumn("name", "text")
    .addColumn("device", "text")
    .addColumn("format", "text", (column) => column.notNull())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("measures_json", "text", (column) => column.notNull())
    .addColumn("warnings_json", "text", (column) => column.notNull())
    .addColumn("edited_sport", "text")
    .addColumn("ground", "text")
    .addColumn("shoe_id", "text")
    .addPrimaryKeyConstraint("runs_key", ["runner_id", "id"])
    .addForeignKeyConstraint(
      "runs_recording",
      ["runner_id", "recording_sha256"],
      "recordings",
      ["runner_id", "sha256"],
      (constraint) => constraint.onDelete("cascade"),
    )
    .execute();
  // The last guard against one recording becoming two runs.
  await db.schema
    .createIndex("runs_once")
    .unique()
    .on("runs")
    .columns(["runner_id", "recording_sha256", "recording_index"])
    .execute();
}

async function createImports(db: Kysely<unknown>): Promise<void> {
  await ofRunner(db, "imports")
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("started_at_ms", "bigint", (column) => column.notNull())
    .addColumn("ended_at_ms", "bigint")
    .addColumn("state", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("imports_key", ["runner_id", "id"])
    .execute();
  await ofRunner(db, "import_items")
    .addColumn("import_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("raw_sha256", "text")
    .addColumn("archive_sha256", "text")
    .addColumn("member_index", "integer")
    .addColumn("depth", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("reason_code", "text")
    .addColumn("reason_message", "text")
    .addColumn("run_id", "text")
    .addColumn("warnings_json", "text", (column) => column.notNull())
    .addColumn("took_ms", "double precision")
    .addPrimaryKeyConstraint("import_items_key", ["runner_id", "import_id", "id"])
    .addForeignKeyConstraint(
      "import_items_import",
      ["runner_id", "import_id"],
      "imports",
      ["runner_id", "id"],
      (constraint) => constraint.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createIndex("import_items_by_state")
    .on("import_items")
    .columns(["state", "runner_id", "import_id", "position"])
    .execute();
}

const ofRunner = (db: Kysely<unknown>, table: string) =>
  db.schema
    .createTable(table)
    .addColumn("runner_id", "text", (column) =>
      column.notNull().references("runners.runner_id").onDelete("cascade"),
    );
