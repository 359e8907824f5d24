import { computed, type Measured, unavailable } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import { type HeartRateProfile, heartRateLoadOf } from "./heart-rate-load.ts";
import { LOAD_UNITS, type LoadKind, SESSION_KINDS, type SessionKind } from "./load-kind.ts";

/** The load of one run in one kind, in `LOAD_UNITS`. */
export function loadOfRun(kind: LoadKind, run: Run, runner: HeartRateProfile): Measured<number> {
  if (kind === "heart-rate") return heartRateLoadOf(run, runner);
  return kind === "effort" ? effortLoadOf(run) : distanceLoadOf(run);
}

/** Session RPE (foster-1998): how hard the run was as a whole, 0 to 10 by the runner, times its minutes on the move. */
function effortLoadOf({ id, effort, movingS }: Run): Measured<number> {
  if (effort === null) {
    return unavailable("effortNotGiven", "You have not said how hard the run was as a whole.");
  }
  if (movingS === null) return unavailable("runHasNoTime", "The run has no time.");
  return computed((effort * movingS) / 60, {
    unit: LOAD_UNITS.effort,
    version: "session-rpe/1",
    inputs: [id],
  });
}

function distanceLoadOf({ id, distanceM }: Run): Measured<number> {
  if (distanceM === null) return unavailable("runHasNoDistance", "The run has no distance.");
  return computed(distanceM / 1000, { unit: LOAD_UNITS.distance, version: "distance/1", inputs: [id] });
}

/** The one kind in which every one of the runs is known: what may be added up over them. */
export function sessionKindOf(runs: readonly Run[], runner: HeartRateProfile): Measured<SessionKind> {
  if (runs.length === 0) return unavailable("noRuns", "There is no run in that time.");
  const isKnown = (kind: SessionKind, run: Run): boolean => loadOfRun(kind, run, runner).kind === "computed";
  const kind = SESSION_KINDS.find((one) => runs.every((run) => isKnown(one, run)));
  if (kind !== undefined) {
    return computed(kind, { unit: "1", version: "session-kind/1", inputs: runs.map(({ id }) => id) });
  }
  const lacking = runs.filter((run) => !SESSION_KINDS.some((one) => isKnown(one, run))).length;
  if (lacking > 0) {
    return unavailable(
      "aRunHasNoSessionLoad",
      `${lacking} of ${runs.length} runs have neither a heart-rate load nor an effort given by you.`,
    );
  }
  return unavailable(
    "mixedKinds",
    "Some runs have only a heart-rate load, others only an effort: the two can't be added together.",
  );
}
