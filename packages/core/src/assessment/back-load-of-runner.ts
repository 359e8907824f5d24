import { LOAD_SHOWN_DAYS, type LoadOverTime, loadOverTime, type UsualRunning } from "../back-load/index.ts";
import { loadContextsOf, loadOfRuns, type RunLoadPage, runLoadPage } from "../exposures/index.ts";
import type { Shoe } from "../footwear/index.ts";
import type { RunnerProfile } from "../runner/index.ts";
import { byDayAndStart, isRunningSport, type Run } from "../runs/index.ts";
import { addDays, type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";

/** The load on the back of late. Described: it decides nothing, and is never a risk in per cent. */
export interface BackLoadOfRunner {
  /** How the runner usually runs, today. */
  readonly usual: UsualRunning;
  /** The runs of the last 28 days, oldest first, each with its explanation. */
  readonly recent: readonly RunLoadPage[];
  readonly overTime: LoadOverTime;
}

/** The runs of four weeks are listed (a choice of this project). */
const RECENT_DAYS = 28;

export function backLoadOfRunner(
  {
    runs,
    shoes,
    runner,
  }: { readonly runs: readonly Run[]; readonly shoes: readonly Shoe[]; readonly runner: RunnerProfile },
  today: LocalDay,
): BackLoadOfRunner {
  const contexts = loadContextsOf(runs, shoes, runner);
  const tomorrow = addDays(today, 1);
  const within = (days: number): readonly Run[] => {
    const range = trailingDays(tomorrow, days);
    return runs.filter(({ day }) => day !== null && rangeHolds(range, day));
  };
  return {
    usual: contexts.usualOn(today),
    recent: within(RECENT_DAYS)
      .toSorted(byDayAndStart)
      .flatMap((run) => runLoadPage(run, contexts) ?? []),
    overTime: loadOverTime(loadOfRuns(within(LOAD_SHOWN_DAYS), contexts), {
      today,
      knownFrom: runs.reduce<LocalDay | null>(
        (first, { day, sport }) =>
          day !== null && isRunningSport(sport) && (first === null || day < first) ? day : first,
        null,
      ),
    }),
  };
}
