import { isRunningSport, type Run } from "../runs/index.ts";
import { type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import { type ExperimentKindId, LEAST_FORTNIGHTS } from "./experiment.ts";
import { EXPERIMENT_KINDS } from "./kinds.ts";

/** So many runs are wanted on each side (backstride-experiments). */
const RUNS_PER_SIDE = 16;
const LOOK_BACK_DAYS = 28;
const DAYS_A_FORTNIGHT = 14;
/**
 * Eight weeks a side: two of them may lack their pain, and six are left. An experiment by days is no longer than that:
 * with one run a week it has eight runs a side (backstride-experiments).
 */
const LONGEST_FORTNIGHTS = 8;

/**
 * How long an experiment that begins now is planned, fortnights. By days so long that about 16 runs a side are to be
 * expected from how often the runner ran in the last 28 days, between 6 and 16 weeks; by weeks 16 weeks.
 */
export function plannedFortnights(
  kind: ExperimentKindId,
  { runs, today }: { readonly runs: readonly Pick<Run, "day" | "sport">[]; readonly today: LocalDay },
): number {
  if (EXPERIMENT_KINDS[kind].unit === "week") return LONGEST_FORTNIGHTS;
  const lately = trailingDays(today, LOOK_BACK_DAYS);
  const runningDays = new Set(
    runs.flatMap(({ day, sport }) =>
      day !== null && isRunningSport(sport) && rangeHolds(lately, day) ? [day] : [],
    ),
  ).size;
  if (runningDays === 0) return LONGEST_FORTNIGHTS;
  const wanted = Math.ceil((2 * RUNS_PER_SIDE * LOOK_BACK_DAYS) / (DAYS_A_FORTNIGHT * runningDays));
  return Math.min(LONGEST_FORTNIGHTS, Math.max(LEAST_FORTNIGHTS, wanted));
}
