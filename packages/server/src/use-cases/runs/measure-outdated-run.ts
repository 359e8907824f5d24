import { MEASURES_VERSION } from "@backstride/core/runs";
import { findOutdatedRun, findRun, saveRun } from "../../storage/runs/repository.ts";
import type { StoredRun } from "../../storage/runs/stored-run.ts";
import { isShaped, WHOLE_RECORDING } from "../../storage/runs/stored-run.ts";
import type { Ports } from "../ports.ts";
import { storedCourseOf, storedStretch } from "./stored-course-of.ts";

/**
 * Measures one run anew that was measured by older definitions, from its raw file. Answers whether there was one. A file
 * that can't be read any more keeps the numbers that it has.
 */
export async function measureOutdatedRun(
  ports: Pick<Ports, "db" | "rawFiles" | "reader">,
  log: (line: string) => void,
): Promise<boolean> {
  const outdated = await findOutdatedRun(ports.db, MEASURES_VERSION);
  if (outdated === null) return false;
  const { runnerId, run } = outdated;
  const measured = await measuredAnew(ports, runnerId, run);
  if (measured === null) log(`run ${run.id} of ${run.fileName} could not be measured anew`);
  await ports.db.transaction().execute(async (connection) => {
    const current = await findRun(connection, runnerId, run.id);
    if (current === null) return;
    await saveRun(connection, runnerId, { ...current, ...measured, measuresVersion: MEASURES_VERSION });
  });
  return true;
}

async function measuredAnew(
  { db, rawFiles, reader }: Pick<Ports, "db" | "rawFiles" | "reader">,
  runnerId: string,
  run: StoredRun,
): Promise<Pick<StoredRun, "measures" | "shapedMeasures"> | null> {
  const whole = await storedStretch({ rawFiles }, db, {
    runnerId,
    run: { recording: run.recording, part: WHOLE_RECORDING },
  });
  const measures = whole === null ? null : await reader.measure([whole]);
  if (!measures?.ok) return null;
  if (!isShaped(run)) return { measures: measures.value, shapedMeasures: null };
  const course = await storedCourseOf({ rawFiles }, db, runnerId, run);
  const shaped = course === null ? null : await reader.measure(course);
  return shaped?.ok ? { measures: measures.value, shapedMeasures: shaped.value } : null;
}
