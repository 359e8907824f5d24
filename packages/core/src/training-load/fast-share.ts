import type { UsualRunning } from "../back-load/index.ts";
import { computed, type Measured, type Unavailable, unavailable } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { DatedRun } from "./runs-by-day.ts";

/** From so many times the runner's usual speed on running counts as fast (backstride-fast-and-downhill). */
export const FAST_FROM = 1.15;

/**
 * The share of the time on the move that was run at `fastFrom` times the usual speed or faster, 0 to 1. By the speed on
 * the ground and in bins of 0.25 m/s: downhill counts as fast although it is easy, uphill does not although it is hard.
 */
export function fastShareOf(
  run: Run,
  usualSpeedMPerS: number,
  fastFrom: number = FAST_FROM,
): Measured<number> {
  const times = timesOf(run, fastFrom * usualSpeedMPerS);
  if (times.kind === "unavailable") return times;
  return computed(times.fastS / times.allS, { unit: "1", version: "fast-share/1", inputs: [run.id] });
}

/** The same over several runs, each against the usual speed of its own day; unavailable where one of them has none. */
export function fastShareOfRuns(
  runs: readonly DatedRun[],
  usualOn: (day: LocalDay) => Pick<UsualRunning, "speedMPerS">,
): Measured<number> {
  let fastS = 0;
  let allS = 0;
  for (const run of runs) {
    const usualSpeed = usualOn(run.day).speedMPerS;
    if (usualSpeed.kind === "unavailable") return usualSpeed;
    const times = timesOf(run, FAST_FROM * usualSpeed.value);
    if (times.kind === "unavailable") return times;
    fastS += times.fastS;
    allS += times.allS;
  }
  if (allS === 0) return unavailable("noRuns", "There is no run in that time.");
  return computed(fastS / allS, { unit: "1", version: "fast-share/1", inputs: runs.map(({ id }) => id) });
}

interface Times {
  readonly kind: "times";
  readonly fastS: number;
  readonly allS: number;
}

function timesOf({ spectrum }: Run, fastMPerS: number): Times | Unavailable {
  const allS = spectrum.reduce((sum, { seconds }) => sum + seconds, 0);
  if (allS <= 0) return unavailable("runHasNoCourse", "The run has no course of its speed.");
  const fastS = spectrum
    .filter(({ metres, seconds }) => seconds > 0 && metres / seconds >= fastMPerS)
    .reduce((sum, { seconds }) => sum + seconds, 0);
  return { kind: "times", fastS, allS };
}
