import type { BodyRegion, DiaryEntry, PainMoment } from "@backstride/core/diary";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { addDiaryEntry } from "../../storage/diary/repository.ts";
import { findRun } from "../../storage/runs/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";

export interface NewEntry {
  readonly moment: PainMoment;
  readonly pain: number;
  readonly regions: readonly BodyRegion[];
  readonly runId: string | null;
  readonly note: string | null;
}

/** Writes how the back is now. Pain needs a place, no pain has none, and a run that is named must be there. */
export async function writeDiaryEntry(
  ports: Pick<Ports, "db" | "now" | "newId" | "utcOffsetMinutesAt">,
  runnerId: string,
  given: NewEntry,
): Promise<Result<DiaryEntry, Refusal>> {
  if (given.pain > 0 && given.regions.length === 0) {
    return err(refusal("inputInvalid", "regions: pain above 0 needs at least one region."));
  }
  if (given.pain === 0 && given.regions.length > 0) {
    return err(refusal("inputInvalid", "regions: without pain there is no region."));
  }
  const entry: DiaryEntry = {
    id: ports.newId(),
    at: ports.now(),
    day: todayOf(ports),
    ...given,
    regions: [...new Set(given.regions)],
  };
  return await ports.db.transaction().execute(async (connection) => {
    if (given.runId !== null && (await findRun(connection, runnerId, given.runId)) === null) {
      return err(refusal("inputInvalid", `runId: there is no run "${given.runId}".`));
    }
    await addDiaryEntry(connection, runnerId, entry);
    return ok(entry);
  });
}
