import {
  type BackLoad,
  backLoadOf,
  type DiscCreep,
  discCreepOf,
  explainedLoadOf,
  type LoadContext,
  type UsualRunning,
  usualRunningOf,
} from "../back-load/index.ts";
import type { Shoe } from "../footwear/index.ts";
import type { RunnerProfile } from "../runner/index.ts";
import { isRunningSport, type Run, surfaceOfRun } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";
import { shoeStatesOf } from "./shoe-states.ts";

/** One run with what its load is held against and the load itself. */
export interface RunWithLoad {
  readonly run: Run;
  readonly day: LocalDay;
  readonly context: LoadContext;
  readonly load: BackLoad;
}

/** What a page shows of the load of one run. */
export interface RunLoadPage {
  readonly day: LocalDay;
  readonly load: ReturnType<typeof explainedLoadOf>;
  readonly creep: DiscCreep;
}

/** The load of one run with its explanation; null where it has no day or is no run. */
export function runLoadPage(run: Run, contexts: LoadContexts): RunLoadPage | null {
  if (run.day === null || !isRunningSport(run.sport)) return null;
  const context = contexts.of(run, run.day);
  return { day: run.day, load: explainedLoadOf(run, context), creep: discCreepOf(run, context.usual) };
}

export interface LoadContexts {
  readonly usualOn: (day: LocalDay) => UsualRunning;
  readonly of: (run: Run, day: LocalDay) => LoadContext;
}

/** What the load of each run of a runner is held against: their usual running on its day, its ground, its shoe. */
export function loadContextsOf(
  runs: readonly Run[],
  shoes: readonly Shoe[],
  runner: Pick<RunnerProfile, "heightCm" | "usualGround">,
): LoadContexts {
  const usualOn = usualRunningOf(runs);
  const states = shoeStatesOf(runs, shoes);
  return {
    usualOn,
    of: (run, day) => ({
      usual: usualOn(day),
      heightCm: runner.heightCm,
      surface: surfaceOfRun(run, runner.usualGround),
      shoe: states.get(run.id) ?? "unknown",
    }),
  };
}

/** The load of every run that has a day, in the order of `runs`. */
export const loadOfRuns = (
  runs: readonly Run[],
  contexts: Pick<LoadContexts, "of">,
): readonly RunWithLoad[] =>
  runs.flatMap((run) => {
    const { day } = run;
    if (day === null || !isRunningSport(run.sport)) return [];
    const context = contexts.of(run, day);
    return [{ run, day, context, load: backLoadOf(run, context) }];
  });
