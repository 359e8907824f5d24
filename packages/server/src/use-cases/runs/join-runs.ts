import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { forgetRunWays } from "../../storage/map-extracts/run-ways.ts";
import { findRun, listJoined, saveRun } from "../../storage/runs/repository.ts";
import { isStanding, type StoredRun, shownMeasures } from "../../storage/runs/stored-run.ts";
import type { Ports } from "../ports.ts";
import { isWithinBreak } from "./joinable.ts";
import { storedCourseOf } from "./stored-course-of.ts";
import { noSuchRun } from "./view-run.ts";

/**
 * Joins two runs that follow each other into the earlier one, whose id is given back: a watch that was stopped and
 * started again. Both raw files stay. `notFound`; `runsNotJoinable` where one has no recording or they overlap in time.
 */
export async function joinRuns(
  ports: Pick<Ports, "db" | "rawFiles" | "reader">,
  runnerId: string,
  ids: { readonly id: string; readonly with: string },
): Promise<Result<string, Refusal>> {
  const both = [];
  for (const id of [ids.id, ids.with]) {
    const run = await findRun(ports.db, runnerId, id);
    if (run === null || !isStanding(run)) return err(noSuchRun(id));
    both.push(run);
  }
  const [earlier, later] = both.toSorted((left, right) => startOf(left) - startOf(right));
  if (earlier === undefined || later === undefined || earlier.id === later.id) return err(notJoinable());
  if (!isWithinBreak(shownMeasures(earlier), shownMeasures(later))) {
    return err(notJoinable("more than an hour lies between them; they were two runs"));
  }
  const first = await storedCourseOf(ports, ports.db, runnerId, earlier);
  const second = await storedCourseOf(ports, ports.db, runnerId, later);
  if (first === null || second === null) return err(notJoinable("one of them has no recording"));
  const measures = await ports.reader.measure([...first, ...second]);
  if (!measures.ok) return err(notJoinable(measures.error.message));
  return await ports.db.transaction().execute(async (connection) => {
    for (const run of [earlier, later]) {
      const current = await findRun(connection, runnerId, run.id);
      if (JSON.stringify(current) !== JSON.stringify(run)) {
        return err(
          refusal("runChangedMeanwhile", "One of the runs was changed meanwhile. Look at it again."),
        );
      }
    }
    await saveRun(connection, runnerId, { ...earlier, shapedMeasures: measures.value, surface: null });
    // What a map told was told of the pieces.
    for (const { id } of [earlier, later]) await forgetRunWays(connection, runnerId, id);
    await saveRun(connection, runnerId, { ...later, joinedTo: earlier.id });
    for (const joined of await listJoined(connection, runnerId, later.id)) {
      await saveRun(connection, runnerId, { ...joined, joinedTo: earlier.id });
    }
    return ok(earlier.id);
  });
}

const startOf = (run: StoredRun): number => shownMeasures(run).startedAt ?? Number.NEGATIVE_INFINITY;

const notJoinable = (why = "they are the same one"): Refusal =>
  refusal("runsNotJoinable", `These two runs can't be joined: ${why.replace(/\.$/, "")}.`);
