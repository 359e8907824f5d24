import type { Kysely } from "kysely";

/** What the load on a back is computed from: a run's spectrum, how it began and ended, its ground and its effort. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ["start_speed_m_per_s", "start_heart_rate_bpm", "late_cadence_ratio", "effort"]) {
    await db.schema.alterTable("runs").addColumn(column, "real").execute();
  }
  await db.schema.alterTable("runs").addColumn("spectrum_json", "text").execute();
  await db.schema.alterTable("runs").addColumn("surface_json", "text").execute();
}
