import { type PainSummary, painRise } from "../diary/index.ts";
import { isRunningSport } from "../runs/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { daysBetween } from "../time/index.ts";
import { LAST_RUN_COUNTS_DAYS, lastRunOf, policyOf, type TodayInput, toldRunsOf } from "../today/index.ts";
import type { TrainingLoad } from "../training-load/index.ts";
import type { TriageOutcome } from "../triage/index.ts";

/** What today's decision looks at, of a scenario in which nothing is dated later than today. */
export function todayInputOf(
  { today, runner, health, safetyCheck: { answers }, diary, runs }: Scenario,
  {
    triage,
    load,
    pain,
  }: { readonly triage: TriageOutcome; readonly load: TrainingLoad; readonly pain: PainSummary },
): TodayInput {
  const lastRun = lastRunOf(runs, diary, today);
  return {
    today,
    triage,
    answers,
    health,
    pain,
    rise: painRise(diary, today),
    entries: diary
      .filter((entry) => daysBetween(today, entry.day) <= LAST_RUN_COUNTS_DAYS)
      .toSorted((left, right) => left.at - right.at),
    lastRun,
    toldRuns: toldRunsOf(runs, diary, { today, lastRun }),
    load,
    hasRunToday: runs.some((run) => isRunningSport(run.sport) && run.day === today),
    runner,
    policy: policyOf(runner.returnPolicy),
  };
}
