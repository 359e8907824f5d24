import { err, ok, type Refusal, type Result } from "@backstride/core/results";
import { type SurfaceOfRun, surfaceOfRun } from "@backstride/core/runs";
import type { SurfaceClass } from "@backstride/core/terrain";
import { listExtracts } from "../../storage/map-extracts/repository.ts";
import { findRunWays, isMatchable, type RunWays } from "../../storage/map-extracts/run-ways.ts";
import type { StoredRunner } from "../../storage/runners/repository.ts";
import { listedRun } from "../../storage/runs/listed-run.ts";
import { type StoredRun, shownMeasures } from "../../storage/runs/stored-run.ts";
import type { Ports } from "../ports.ts";
import { engineRun } from "../runs/engine-run.ts";
import { findShownRun } from "../runs/shown-run.ts";
import { noSuchRun } from "../runs/view-run.ts";
import { correctionsOf } from "./corrections-of.ts";
import { extractsKey, readyExtracts } from "./extracts-key.ts";
import { type GroundStretch, groundStretches } from "./ground-stretches.ts";

/**
 * What maps can tell of a run: `matched` they do; `not-covered` none of its way lies on them; `waiting` they were not held
 * against it yet; `no-map` there is none; `no-positions` there is nothing to hold against them; `left-out` they never are,
 * since it is not known to be on foot or is put away.
 */
export type MapState = "matched" | "not-covered" | "waiting" | "no-map" | "no-positions" | "left-out";

export interface RunGroundView {
  readonly surface: SurfaceOfRun;
  readonly map: MapState;
  /** Metres of the matched way whose class is the runner's own word. */
  readonly correctedM: number;
  readonly stretches: readonly GroundStretch[];
}

/** What a run went over, and who says so; one that was not matched yet is, since somebody waits for it. `notFound`. */
export async function viewRunGround(
  { db, signals }: Pick<Ports, "db" | "signals">,
  runner: Pick<StoredRunner, "id" | "profile">,
  runId: string,
): Promise<Result<RunGroundView, Refusal>> {
  const run = await findShownRun(db, runner.id, runId);
  if (run === null) return err(noSuchRun(runId));
  const ways = await findRunWays(db, runner.id, run.id);
  const extracts = await listExtracts(db, runner.id);
  const corrections: ReadonlyMap<number, SurfaceClass> = await correctionsOf(db, runner.id);
  const map = mapState(run, ways, {
    isLeftOut: !(await isMatchable(db, runner.id, run.id)),
    hasMap: readyExtracts(extracts).length > 0,
    key: extractsKey(extracts),
  });
  if (map === "waiting") signals.wake();
  return ok({
    surface: surfaceOfRun(engineRun(listedRun(run)), runner.profile.usualGround),
    map,
    correctedM: run.surface?.correctedM ?? 0,
    stretches: groundStretches(ways?.stretches ?? [], corrections),
  });
}

function mapState(
  run: StoredRun,
  ways: RunWays | null,
  { isLeftOut, hasMap, key }: { readonly isLeftOut: boolean; readonly hasMap: boolean; readonly key: string },
): MapState {
  if (ways !== null && ways.stretches.length > 0) return "matched";
  if (!shownMeasures(run).columns.includes("latitudeDeg")) return "no-positions";
  if (isLeftOut) return "left-out";
  if (!hasMap) return "no-map";
  return ways?.extracts === key ? "not-covered" : "waiting";
}
