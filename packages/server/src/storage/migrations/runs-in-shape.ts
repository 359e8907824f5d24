import { type Kysely, sql } from "kysely";

/**
 * Runs may stand without a recording, be cut, joined, put away behind another recording of the same run or put away
 * altogether. A recording's bytes may lie inside a stored archive. SQLite can't loosen a column in place, so the table of
 * runs is made anew and the rows are carried over.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("recordings").addColumn("source_sha256", "text").execute();
  await db.schema.alterTable("recordings").addColumn("member_index", "integer").execute();
  await sql`UPDATE recordings SET source_sha256 = sha256`.execute(db);
  await db.schema
    .createIndex("recordings_by_source")
    .on("recordings")
    .columns(["runner_id", "source_sha256", "member_index"])
    .execute();
  await db.schema
    .alterTable("import_items")
    .addColumn("reading_turn", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.dropIndex("import_items_by_state").execute();
  await db.schema
    .createIndex("import_items_by_turn")
    .on("import_items")
    .columns(["state", "runner_id", "import_id", "reading_turn", "position"])
    .execute();
  await createRuns(db);
  await carryRuns(db as Kysely<Before & After>);
  await db.schema.dropTable("runs").execute();
  await db.schema.alterTable("runs_in_shape").renameTo("runs").execute();
  // The last guard against one stretch of a recording becoming two runs.
  await db.schema
    .createIndex("runs_once")
    .unique()
    .on("runs")
    .columns(["runner_id", "recording_sha256", "recording_index", "part_from_s"])
    .execute();
  await db.schema.createIndex("runs_by_start").on("runs").columns(["runner_id", "started_at_ms"]).execute();
  for (const column of ["twin_of", "joined_to", "split_from"]) {
    await db.schema.createIndex(`runs_by_${column}`).on("runs").columns(["runner_id", column]).execute();
  }
  await db.schema.createIndex("runs_by_account").on("runs").columns(["runner_id", "account_key"]).execute();
  await db.schema.createIndex("runs_by_measures").on("runs").columns(["measures_version"]).execute();
}

interface OldRun {
  readonly runner_id: string;
  readonly id: string;
  readonly recording_sha256: string;
  readonly recording_index: number;
  readonly day: string | null;
  readonly utc_offset_minutes: number | null;
  readonly name: string | null;
  readonly device: string | null;
  readonly format: string;
  readonly file_name: string;
  readonly measures_json: string;
  readonly warnings_json: string;
  readonly edited_sport: string | null;
  readonly ground: string | null;
  readonly shoe_id: string | null;
}
interface Before {
  readonly runs: OldRun;
}
interface After {
  readonly runs_in_shape: OldRun & Readonly<Record<string, string | number | null>>;
}

/**
 * Carries the runs over with the numbers of their measures in columns. They are measured anew later; until then nothing
 * that was known is missing.
 */
async function carryRuns(db: Kysely<Before & After>): Promise<void> {
  for (const run of await db.selectFrom("runs").selectAll().execute()) {
    const measures = JSON.parse(run.measures_json) as Readonly<Record<string, unknown>>;
    const number = (name: string): number | null => {
      const measured = measures[name] as { readonly value?: number } | undefined;
      return measured?.value ?? null;
    };
    const dayFrom = run.utc_offset_minutes === null ? "machine" : "file";
    await db
      .insertInto("runs_in_shape")
      .values({
        ...run,
        part_from_s: 0,
        measures_version: 0,
        day_from: run.day === null ? null : dayFrom,
        started_at_ms: measures["startedAt"] as number | null,
        sport: measures["sport"] as string | null,
        sub_sport: measures["subSport"] as string | null,
        distance_m: number("distanceM"),
        moving_s: number("movingS"),
        ascent_m: number("ascentM"),
        descent_m: number("descentM"),
        avg_heart_rate_bpm: number("avgHeartRateBpm"),
        avg_cadence_spm: number("avgCadenceSpm"),
        start_speed_ratio: number("startSpeedRatio"),
      })
      .execute();
  }
}

const createRuns = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createTable("runs_in_shape")
    .addColumn("runner_id", "text", (column) =>
      column.notNull().references("runners.runner_id").onDelete("cascade"),
    )
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("recording_sha256", "text")
    .addColumn("recording_index", "integer")
    .addColumn("part_from_s", "double precision", (column) => column.notNull())
    .addColumn("part_to_s", "double precision")
    .addColumn("account_key", "text")
    .addColumn("started_at_ms", "bigint")
    .addColumn("ended_at_ms", "bigint")
    .addColumn("day", "text")
    .addColumn("day_from", "text")
    .addColumn("utc_offset_minutes", "integer")
    .addColumn("name", "text")
    .addColumn("device", "text")
    .addColumn("format", "text")
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("sport", "text")
    .addColumn("sub_sport", "text")
    .addColumn("distance_m", "double precision")
    .addColumn("moving_s", "double precision")
    .addColumn("elapsed_s", "double precision")
    .addColumn("ascent_m", "double precision")
    .addColumn("descent_m", "double precision")
    .addColumn("avg_heart_rate_bpm", "double precision")
    .addColumn("avg_cadence_spm", "double precision")
    .addColumn("start_speed_ratio", "double precision")
    .addColumn("measures_version", "integer", (column) => column.notNull())
    .addColumn("measures_json", "text", (column) => column.notNull())
    .addColumn("shaped_measures_json", "text")
    .addColumn("warnings_json", "text", (column) => column.notNull())
    .addColumn("account_sport", "text")
    .addColumn("dirt_distance_m", "double precision")
    .addColumn("step_count", "integer")
    .addColumn("edited_sport", "text")
    .addColumn("edited_name", "text")
    .addColumn("edited_day", "text")
    .addColumn("edited_distance_m", "double precision")
    .addColumn("ground", "text")
    .addColumn("shoe_id", "text")
    .addColumn("twin_of", "text")
    .addColumn("joined_to", "text")
    .addColumn("split_from", "text")
    .addColumn("removed_at_ms", "bigint")
    .addPrimaryKeyConstraint("runs_in_shape_key", ["runner_id", "id"])
    .addForeignKeyConstraint(
      "runs_in_shape_recording",
      ["runner_id", "recording_sha256"],
      "recordings",
      ["runner_id", "sha256"],
      (constraint) => constraint.onDelete("cascade"),
    )
    .execute();
