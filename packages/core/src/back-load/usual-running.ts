import { computed, type Measured, unavailable } from "../results/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { addDays, firstAtOrAfter, type LocalDay } from "../time/index.ts";
import { median } from "../units/index.ts";

/** A season: long enough for a median, short enough to follow fitness (backstride-usual-running). */
export const USUAL_WINDOW_DAYS = 90;
/** With fewer runs there is nothing usual yet (backstride-usual-running). */
export const LEAST_USUAL_RUNS = 5;
/** Shorter ones are strides, tests and watches that were started by mistake (backstride-usual-running). */
const SHORTEST_RUN_S = 10 * 60;

/** How this runner usually runs: what every run is held against, instead of against other people. */
export interface UsualRunning {
  /** Median of the mean moving speed of the runs, m/s. Most of anyone's running is easy, so this is the easy pace. */
  readonly speedMPerS: Measured<number>;
  /** Median of their mean cadence, steps/min; unavailable where too few have one. */
  readonly cadenceSpm: Measured<number>;
  /** Median of their mean heart rate, beats/min. */
  readonly heartRateBpm: Measured<number>;
}

interface UsualRun {
  readonly run: Run;
  readonly day: LocalDay;
  readonly speedMPerS: number;
}

/**
 * The usual running of a runner on any day, from the runs of the 90 days up to and with it. Make it once for all runs:
 * asking for a day looks at the runs of its window alone.
 */
export function usualRunningOf(runs: readonly Run[]): (day: LocalDay) => UsualRunning {
  const usable = runs
    .flatMap((run): readonly UsualRun[] => {
      const speedMPerS = meanSpeed(run);
      return run.day === null || speedMPerS === null ? [] : [{ run, day: run.day, speedMPerS }];
    })
    .toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
  const known = new Map<LocalDay, UsualRunning>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const from = firstAtOrAfter(usable, addDays(day, 1 - USUAL_WINDOW_DAYS));
    const until = firstAtOrAfter(usable, addDays(day, 1));
    const usual = usualOf(usable.slice(from, until));
    known.set(day, usual);
    return usual;
  };
}

function meanSpeed({ sport, distanceM, movingS }: Run): number | null {
  if (!isRunningSport(sport) || distanceM === null || movingS === null) return null;
  return movingS < SHORTEST_RUN_S || distanceM <= 0 ? null : distanceM / movingS;
}

function usualOf(window: readonly UsualRun[]): UsualRunning {
  const column = (unit: string, numberIn: (usual: UsualRun) => number | null): Measured<number> => {
    // A mean of zero is a sensor that was not there.
    const having = window.filter((usual) => (numberIn(usual) ?? 0) > 0);
    const middle = median(having.flatMap((usual) => numberIn(usual) ?? []));
    if (middle === null || having.length < LEAST_USUAL_RUNS) {
      return unavailable(
        "tooFewUsualRuns",
        `Your usual running is known from ${LEAST_USUAL_RUNS} runs within ${USUAL_WINDOW_DAYS} days on; so far there are this many: ${having.length}.`,
      );
    }
    return computed(middle, {
      unit,
      version: "usual-running/1",
      inputs: having.map(({ run }) => run.id),
    });
  };
  return {
    speedMPerS: column("m/s", ({ speedMPerS }) => speedMPerS),
    cadenceSpm: column("steps/min", ({ run }) => run.avgCadenceSpm),
    heartRateBpm: column("beats/min", ({ run }) => run.avgHeartRateBpm),
  };
}
