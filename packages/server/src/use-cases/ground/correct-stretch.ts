import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { type SurfaceClass, surfaceOfStretches } from "@backstride/core/terrain";
import type { Connection } from "../../storage/database.ts";
import { findRunWays, listRunsOverWays, saveSurface } from "../../storage/map-extracts/run-ways.ts";
import { removeCorrection, saveCorrection } from "../../storage/map-extracts/way-corrections.ts";
import type { Ports } from "../ports.ts";
import { findShownRun } from "../runs/shown-run.ts";
import { noSuchRun } from "../runs/view-run.ts";
import { correctionsOf } from "./corrections-of.ts";

/** A stretch of one run, metres from its start, half open. */
export interface RunStretch {
  readonly runId: string;
  readonly fromM: number;
  readonly toM: number;
}

/**
 * Takes the runner's word for what a stretch of a run went over, or takes it back where it is null. It is kept for the
 * ways of the map, so that it counts for every run over them, those that come included. `notFound`, or `inputInvalid`
 * where the stretch is on no way of a map or the run was not matched with one yet.
 */
export async function correctStretch(
  { db, now }: Pick<Ports, "db" | "now">,
  runnerId: string,
  { stretch, surface }: { readonly stretch: RunStretch; readonly surface: SurfaceClass | null },
): Promise<Result<null, Refusal>> {
  const at = now();
  return await db.transaction().execute(async (connection) => {
    const run = await findShownRun(connection, runnerId, stretch.runId);
    if (run === null) return err(noSuchRun(stretch.runId));
    const ways = await findRunWays(connection, runnerId, run.id);
    const wayIds = wayIdsWithin(ways?.stretches ?? [], stretch);
    if (wayIds.length === 0) {
      const message = `Between ${stretch.fromM} and ${stretch.toM} m no way of a map is known that the run went along; there is nothing that the word could be kept for.`;
      return err(refusal("inputInvalid", message));
    }
    for (const wayId of wayIds) {
      if (surface === null) await removeCorrection(connection, runnerId, wayId);
      else await saveCorrection(connection, runnerId, { wayId, surface, at });
    }
    await sumAnew(connection, runnerId, wayIds);
    return ok(null);
  });
}

/** The ways of which at least half of the run's way on them lies within. */
function wayIdsWithin(
  stretches: readonly { readonly fromM: number; readonly toM: number; readonly wayId: number | null }[],
  { fromM, toM }: RunStretch,
): readonly number[] {
  const isWithin = (stretch: { readonly fromM: number; readonly toM: number }): boolean => {
    const middleM = (stretch.fromM + stretch.toM) / 2;
    return middleM >= fromM && middleM < toM;
  };
  return [...new Set(stretches.filter(isWithin).flatMap(({ wayId }) => wayId ?? []))];
}

/** Adds up anew what every run over one of the ways went over; nothing has to be decoded for it. */
export async function sumAnew(
  connection: Connection,
  runnerId: string,
  wayIds: readonly number[],
): Promise<void> {
  const corrections = await correctionsOf(connection, runnerId);
  for (const runId of await listRunsOverWays(connection, runnerId, wayIds)) {
    const ways = await findRunWays(connection, runnerId, runId);
    if (ways === null || ways.stretches.length === 0) continue;
    await saveSurface(connection, runnerId, {
      runId,
      surface: surfaceOfStretches(ways.stretches, corrections),
    });
  }
}
