import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { forgetRunWays } from "../../storage/map-extracts/run-ways.ts";
import { addRun, findRun, listJoined, saveRun } from "../../storage/runs/repository.ts";
import { isStanding, type StoredRun } from "../../storage/runs/stored-run.ts";
import type { Ports } from "../ports.ts";
import { storedStretch } from "./stored-course-of.ts";
import { noSuchRun } from "./view-run.ts";

/** The parts of a run before and after the cut, not stored yet. */
interface Parts {
  readonly before: StoredRun;
  readonly after: StoredRun;
}

/**
 * Cuts a run in two, `atS` seconds after its start. The raw file stays whole. `notFound`; `runNotSplittable` where there
 * is no recording, another run is joined to it, or the cut leaves nothing on one side.
 */
export async function splitRun(
  ports: Pick<Ports, "db" | "rawFiles" | "reader" | "newId">,
  runnerId: string,
  { id, atS }: { readonly id: string; readonly atS: number },
): Promise<Result<null, Refusal>> {
  const run = await findRun(ports.db, runnerId, id);
  if (run === null || !isStanding(run)) return err(noSuchRun(id));
  if ((await listJoined(ports.db, runnerId, id)).length > 0) {
    return err(refusal("runNotSplittable", "This run is joined of two. Take the joining back first."));
  }
  const parts = await cut(ports, { runnerId, run }, atS);
  if (!parts.ok) return parts;
  return await ports.db.transaction().execute(async (connection) => {
    const { before, after } = parts.value;
    const current = await findRun(connection, runnerId, id);
    // Changed by somebody else while the parts were measured.
    if (current === null || JSON.stringify(current) !== JSON.stringify(run)) {
      return err(refusal("runChangedMeanwhile", "The run was changed meanwhile. Look at it again."));
    }
    await saveRun(connection, runnerId, before);
    await forgetRunWays(connection, runnerId, id);
    await addRun(connection, runnerId, after);
    return ok(null);
  });
}

async function cut(
  ports: Pick<Ports, "db" | "rawFiles" | "reader" | "newId">,
  { runnerId, run }: { readonly runnerId: string; readonly run: StoredRun },
  atS: number,
): Promise<Result<Parts, Refusal>> {
  const at = run.part.fromS + atS;
  const beforePart = { fromS: run.part.fromS, toS: at };
  const afterPart = { fromS: at, toS: run.part.toS };
  const before = await measured(ports, { runnerId, run: { ...run, part: beforePart } });
  if (!before.ok) return before;
  const after = await measured(ports, { runnerId, run: { ...run, part: afterPart } });
  if (!after.ok) return after;
  return ok({
    before: before.value,
    after: {
      ...after.value,
      id: ports.newId(),
      splitFrom: run.id,
      accountKey: null,
    },
  });
}

async function measured(
  ports: Pick<Ports, "db" | "rawFiles" | "reader">,
  { runnerId, run }: { readonly runnerId: string; readonly run: StoredRun },
): Promise<Result<StoredRun, Refusal>> {
  const stretch = await storedStretch(ports, ports.db, { runnerId, run });
  if (stretch === null) {
    return err(refusal("runNotSplittable", "This run has no recording that could be cut."));
  }
  const measures = await ports.reader.measure([stretch]);
  if (!measures.ok) return err(refusal("runNotSplittable", measures.error.message));
  // A distance that the runner gave was that of the whole, and so is what a map told.
  return ok({ ...run, shapedMeasures: measures.value, editedDistanceM: null, surface: null });
}
