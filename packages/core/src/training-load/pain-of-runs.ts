import type { DiaryEntry } from "../diary/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { daysBetween } from "../time/index.ts";

/**
 * The worst pain of each run by id: during it, after it or the next morning. An entry that names no run is about the
 * latest one before it, on the same day (for the next morning: the day before). A run of that day whose start is not
 * known may be the one: the entry is about it as well, so that none is taken for painless that may have hurt. A run
 * without an entry is absent.
 */
export function painOfRuns(runs: readonly Run[], diary: readonly DiaryEntry[]): ReadonlyMap<string, number> {
  const worst = new Map<string, number>();
  for (const entry of diary) {
    if (entry.moment === "at-rest") continue;
    const about = entry.runId === null ? runsMeant(runs, entry) : [entry.runId];
    for (const runId of about) worst.set(runId, Math.max(entry.pain, worst.get(runId) ?? 0));
  }
  return worst;
}

function runsMeant(runs: readonly Run[], entry: DiaryEntry): readonly string[] {
  const daysBack = entry.moment === "next-morning" ? 1 : 0;
  const meant: string[] = [];
  let latest: Run | null = null;
  for (const run of runs) {
    if (!isRunningSport(run.sport) || run.day === null) continue;
    if (daysBetween(entry.day, run.day) !== daysBack) continue;
    if (run.startedAt === null) meant.push(run.id);
    else if (run.startedAt <= entry.at && run.startedAt > (latest?.startedAt ?? Number.NEGATIVE_INFINITY)) {
      latest = run;
    }
  }
  return latest === null ? meant : [...meant, latest.id];
}
