import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { RunMeasures } from "@backstride/core/runs";
import { moveDiaryEntries } from "../../storage/diary/repository.ts";
import { forgetRunWays } from "../../storage/map-extracts/run-ways.ts";
import { dropRun, findRun, listCutFrom, listJoined, saveRun } from "../../storage/runs/repository.ts";
import { isPart, isStanding, type StoredRun } from "../../storage/runs/stored-run.ts";
import type { Ports } from "../ports.ts";
import { courseOf } from "./stored-course-of.ts";
import { noSuchRun } from "./view-run.ts";

type Needs = Pick<Ports, "db" | "rawFiles" | "reader">;

/**
 * Takes the last joining or cutting of a run back and answers which run is to be shown then. `notFound`, or
 * `runNotShaped` where nothing was made of it.
 */
export async function undoShape(
  ports: Needs,
  runnerId: string,
  id: string,
): Promise<Result<string, Refusal>> {
  const run = await findRun(ports.db, runnerId, id);
  if (run === null || !isStanding(run)) return err(noSuchRun(id));
  const joined = (await listJoined(ports.db, runnerId, id)).at(-1);
  if (joined !== undefined) return await partAgain(ports, { runnerId, run, joined });
  const cut = (await listCutFrom(ports.db, runnerId, id)).find(({ part }) => part.fromS === run.part.toS);
  if (cut !== undefined) return await wholeAgain(ports, { runnerId, before: run, after: cut });
  const before = run.splitFrom === null ? null : await findRun(ports.db, runnerId, run.splitFrom);
  if (before !== null) return await wholeAgain(ports, { runnerId, before, after: run });
  return err(refusal("runNotShaped", "This run is neither cut nor joined."));
}

/** Makes two runs of a joined one again: the last that was joined stands by itself. */
async function partAgain(
  ports: Needs,
  given: { readonly runnerId: string; readonly run: StoredRun; readonly joined: StoredRun },
): Promise<Result<string, Refusal>> {
  const { runnerId, run, joined } = given;
  const rest = (await listJoined(ports.db, runnerId, run.id)).filter(({ id }) => id !== joined.id);
  const measures = await measuresOf(ports, { runnerId, runs: [run, ...rest] });
  if (!measures.ok) return measures;
  return await ports.db.transaction().execute(async (connection) => {
    const shapedMeasures = rest.length > 0 || isPart(run.part) ? measures.value : null;
    await saveRun(connection, runnerId, { ...run, shapedMeasures, surface: null });
    await forgetRunWays(connection, runnerId, run.id);
    await saveRun(connection, runnerId, { ...joined, joinedTo: null, surface: null });
    return ok(run.id);
  });
}

/** Puts two parts together again. What the runner said of the later part goes; its diary entries are the whole's. */
async function wholeAgain(
  ports: Needs,
  given: { readonly runnerId: string; readonly before: StoredRun; readonly after: StoredRun },
): Promise<Result<string, Refusal>> {
  const { runnerId, before, after } = given;
  if (before.part.toS !== after.part.fromS || !isStanding(before) || !isStanding(after)) {
    return err(
      refusal("runNotShaped", "Something else was made of one of the two parts since. Take that back first."),
    );
  }
  const whole: StoredRun = { ...before, part: { fromS: before.part.fromS, toS: after.part.toS } };
  const measures = await measuresOf(ports, { runnerId, runs: [whole] });
  if (!measures.ok) return measures;
  return await ports.db.transaction().execute(async (connection) => {
    await dropRun(connection, runnerId, after.id);
    await moveDiaryEntries(connection, runnerId, { from: after.id, to: before.id });
    const shapedMeasures = isPart(whole.part) ? measures.value : null;
    await saveRun(connection, runnerId, { ...whole, shapedMeasures, surface: null });
    await forgetRunWays(connection, runnerId, before.id);
    return ok(before.id);
  });
}

async function measuresOf(
  ports: Needs,
  { runnerId, runs }: { readonly runnerId: string; readonly runs: readonly StoredRun[] },
): Promise<Result<RunMeasures, Refusal>> {
  const course = await courseOf(ports, ports.db, { runnerId, runs });
  if (course === null) return err(refusal("notARecording", "A recording of this run is not there any more."));
  return await ports.reader.measure(course);
}
