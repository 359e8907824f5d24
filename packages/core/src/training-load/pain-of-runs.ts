import type { DiaryEntry } from "../diary/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { daysBetween } from "../time/index.ts";

/**
 * The worst pain of each run by id: during it, after it or the next morning. An entry that names no run is about the
 * latest one before it, on the same day (for the next morning: the day before). A run without an entry is absent.
 */
export function painOfRuns(runs: readonly Run[], diary: readonly DiaryEntry[]): ReadonlyMap<string, number> {
  const worst = new Map<string, number>();
  for (const entry of diary) {
    if (entry.moment === "at-rest") continue;
    const runId = entry.runId ?? latestRunBefore(runs, entry)?.id;
    if (runId === undefined) continue;
    worst.set(runId, Math.max(entry.pain, worst.get(runId) ?? 0));
  }
  return worst;
}

function latestRunBefore(runs: readonly Run[], entry: DiaryEntry): Run | null {
  const daysBack = entry.moment === "next-morning" ? 1 : 0;
  let latest: Run | null = null;
  for (const run of runs) {
    if (!isRunningSport(run.sport) || run.day === null || run.startedAt === null) continue;
    if (daysBetween(entry.day, run.day) !== daysBack || run.startedAt > entry.at) continue;
    if (latest === null || run.startedAt > (latest.startedAt ?? 0)) latest = run;
  }
  return latest;
}
