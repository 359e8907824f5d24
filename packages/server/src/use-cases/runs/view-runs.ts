import type { DiaryEntry } from "@backstride/core/diary";
import type { Run } from "@backstride/core/runs";
import { painOfRuns } from "@backstride/core/training-load";
import type { Connection } from "../../storage/database.ts";
import { listDiary } from "../../storage/diary/repository.ts";
import { listRuns, type StoredRun } from "../../storage/runs/repository.ts";
import { engineRun } from "./engine-run.ts";

/** A run as stored, as the engine sees it, and how much it hurt. */
export interface RunView {
  readonly stored: StoredRun;
  readonly run: Run;
  readonly worstPain: number | null;
}

/** All activities, newest first; those without a time last. */
export async function viewRuns(connection: Connection, runnerId: string): Promise<readonly RunView[]> {
  const stored = await listRuns(connection, runnerId);
  return runViews(stored, await listDiary(connection, runnerId));
}

export function runViews(stored: readonly StoredRun[], diary: readonly DiaryEntry[]): readonly RunView[] {
  const views = stored.map((each) => ({ stored: each, run: engineRun(each) }));
  const pain = painOfRuns(
    views.map(({ run }) => run),
    diary,
  );
  return views
    .map((view) => ({ ...view, worstPain: pain.get(view.run.id) ?? null }))
    .toSorted((left, right) => (right.run.startedAt ?? 0) - (left.run.startedAt ?? 0));
}
