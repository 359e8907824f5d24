import type { SurfaceClass } from "@backstride/core/terrain";
import { type Instant, instant } from "@backstride/core/time";
import type { Connection } from "../database.ts";

/** The runner's word for a way of the map, by its id in OpenStreetMap. It counts for every run over that way. */
export interface WayCorrection {
  readonly wayId: number;
  readonly surface: SurfaceClass;
  readonly at: Instant;
}

export async function listCorrections(
  connection: Connection,
  runnerId: string,
): Promise<readonly WayCorrection[]> {
  const rows = await connection
    .selectFrom("way_corrections")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("way_id")
    .execute();
  return rows.map((row) => ({
    wayId: row.way_id,
    surface: row.surface as SurfaceClass,
    at: instant(row.at_ms),
  }));
}

/** Stores the word, in place of an earlier one. */
export async function saveCorrection(
  connection: Connection,
  runnerId: string,
  { wayId, surface, at }: WayCorrection,
): Promise<void> {
  await connection
    .insertInto("way_corrections")
    .values({ runner_id: runnerId, way_id: wayId, surface, at_ms: at })
    .onConflict((conflict) => conflict.columns(["runner_id", "way_id"]).doUpdateSet({ surface, at_ms: at }))
    .execute();
}

export async function removeCorrection(
  connection: Connection,
  runnerId: string,
  wayId: number,
): Promise<void> {
  await connection
    .deleteFrom("way_corrections")
    .where("runner_id", "=", runnerId)
    .where("way_id", "=", wayId)
    .execute();
}
