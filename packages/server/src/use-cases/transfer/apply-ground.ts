import { surfaceOfStretches } from "@backstride/core/terrain";
import type { Connection } from "../../storage/database.ts";
import { findRunWays, saveRunWays, saveSurface } from "../../storage/map-extracts/run-ways.ts";
import { listCorrections, saveCorrection } from "../../storage/map-extracts/way-corrections.ts";
import { findRun } from "../../storage/runs/repository.ts";
import { sumAnew } from "../ground/correct-stretch.ts";
import { correctionsOf } from "../ground/corrections-of.ts";
import type { RunIds } from "./apply-runs.ts";
import type { ExportDocument } from "./export-document.ts";

/**
 * The ground of the runs of an export, and the runner's words for ways. A word that they have given here stays, and so
 * does what a map here tells of a run; where none does, it is what the map there told.
 */
export async function applyGround(
  connection: Connection,
  runnerId: string,
  { document, runIds }: { readonly document: ExportDocument; readonly runIds: RunIds },
): Promise<void> {
  const known = new Set((await listCorrections(connection, runnerId)).map(({ wayId }) => wayId));
  const words = document.wayCorrections.filter(({ wayId }) => !known.has(wayId));
  for (const word of words) await saveCorrection(connection, runnerId, word);
  for (const { runId: idThere, ...ways } of document.runWays) {
    const runId = runIds.get(idThere) ?? idThere;
    const here = await findRunWays(connection, runnerId, runId);
    const isTold = here !== null && here.stretches.length > 0;
    if (isTold || (await findRun(connection, runnerId, runId)) === null) continue;
    await saveRunWays(connection, runnerId, { runId, ...ways });
  }
  const corrections = await correctionsOf(connection, runnerId);
  for (const { id } of document.runs) {
    const runId = runIds.get(id) ?? id;
    const ways = await findRunWays(connection, runnerId, runId);
    if (ways === null || ways.stretches.length === 0) continue;
    await saveSurface(connection, runnerId, {
      runId,
      surface: surfaceOfStretches(ways.stretches, corrections),
    });
  }
  await sumAnew(
    connection,
    runnerId,
    words.map(({ wayId }) => wayId),
  );
}
