import { type MatchedStretch, surfaceOfStretches } from "@backstride/core/terrain";
import type { Connection } from "../../storage/database.ts";
import { listExtracts, listExtractsIn } from "../../storage/map-extracts/repository.ts";
import {
  findRunWays,
  listRunsToMatch,
  type RunWays,
  saveRunWays,
  saveSurface,
} from "../../storage/map-extracts/run-ways.ts";
import { keptStretches } from "../../storage/map-extracts/stretches-json.ts";
import { findRun } from "../../storage/runs/repository.ts";
import { isStanding } from "../../storage/runs/stored-run.ts";
import type { StoredCourse } from "../imports/file-reader.ts";
import type { Ports } from "../ports.ts";
import { storedCourseOf } from "../runs/stored-course-of.ts";
import { correctionsOf } from "./corrections-of.ts";
import { extractsKey, readyExtracts } from "./extracts-key.ts";

type Needs = Pick<Ports, "db" | "rawFiles" | "mapFiles" | "reader">;

/** So many runs are matched before what came of them is stored in one transaction, for each thread that reads. */
const PER_LANE = 4;

interface Match {
  readonly runId: string;
  readonly course: StoredCourse | null;
  /** Null where the recording could not be read. */
  readonly stretches: readonly MatchedStretch[] | null;
}

/**
 * Matches some runs with the maps that their runner has, runs that were never matched with just these, and answers whether
 * there were any. A run that no map covers keeps what it had: an extract of another region takes nothing away.
 */
export async function matchSomeRuns(ports: Needs, log: (line: string) => void): Promise<boolean> {
  const owners = new Set((await listExtractsIn(ports.db, "done")).map(({ runnerId }) => runnerId));
  for (const runnerId of owners) {
    const ready = readyExtracts(await listExtracts(ports.db, runnerId));
    const extracts = extractsKey(ready);
    const most = PER_LANE * ports.reader.lanes;
    const runIds = await listRunsToMatch(ports.db, runnerId, { extracts, most });
    if (runIds.length === 0) continue;
    // The extract that came last is the newest map of what several cover.
    const indexPaths = ready.toReversed().map(({ id }) => ports.mapFiles.indexPath(id));
    const matches = await Promise.all(runIds.map((runId) => matched(ports, { runnerId, runId, indexPaths })));
    for (const { runId, stretches } of matches) {
      if (stretches === null) log(`run ${runId} could not be read to be matched with the map`);
    }
    await ports.db
      .transaction()
      .execute((connection) => storeAll(ports, connection, { runnerId, extracts, matches }));
    return true;
  }
  return false;
}

async function matched(
  ports: Needs,
  {
    runnerId,
    runId,
    indexPaths,
  }: { readonly runnerId: string; readonly runId: string; readonly indexPaths: readonly string[] },
): Promise<Match> {
  const run = await findRun(ports.db, runnerId, runId);
  const course = run === null ? null : await storedCourseOf(ports, ports.db, runnerId, run);
  if (course === null) return { runId, course, stretches: null };
  const stretches = await ports.reader.ground(course, indexPaths);
  return { runId, course, stretches: stretches.ok ? stretches.value : null };
}

async function storeAll(
  ports: Needs,
  connection: Connection,
  {
    runnerId,
    extracts,
    matches,
  }: { readonly runnerId: string; readonly extracts: string; readonly matches: readonly Match[] },
): Promise<void> {
  const corrections = await correctionsOf(connection, runnerId);
  for (const { runId, course, stretches: found } of matches) {
    const run = await findRun(connection, runnerId, runId);
    if (run === null || !isStanding(run)) continue;
    const courseNow = await storedCourseOf(ports, connection, runnerId, run);
    // Cut or joined meanwhile: it is matched anew as what it is now.
    if (JSON.stringify(courseNow) !== JSON.stringify(course)) continue;
    const earlier = await findRunWays(connection, runnerId, runId);
    const stretches = knownOf(keptStretches(found ?? []), earlier);
    await saveRunWays(connection, runnerId, { runId, extracts, stretches });
    if (stretches.length === 0) continue;
    await saveSurface(connection, runnerId, { runId, surface: surfaceOfStretches(stretches, corrections) });
  }
}

/** What was found, or what an earlier map told where none of the run was found now; nothing where neither tells. */
function knownOf(found: readonly MatchedStretch[], earlier: RunWays | null): readonly MatchedStretch[] {
  return found.some(({ wayId }) => wayId !== null) ? found : (earlier?.stretches ?? []);
}
