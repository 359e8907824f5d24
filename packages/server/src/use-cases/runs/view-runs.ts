import type { DiaryEntry } from "@backstride/core/diary";
import { byDayAndStart, type Run } from "@backstride/core/runs";
import { painOfRuns } from "@backstride/core/training-load";
import type { Connection } from "../../storage/database.ts";
import { listDiary } from "../../storage/diary/repository.ts";
import type { ListedRun } from "../../storage/runs/listed-run.ts";
import { countTwins, listRemovedRuns, listRuns } from "../../storage/runs/repository.ts";
import { engineRun } from "./engine-run.ts";

/** A run as stored, as the engine sees it, and how much it hurt. */
export interface RunView {
  readonly listed: ListedRun;
  readonly run: Run;
  readonly worstPain: number | null;
  readonly twinCount: number;
}

/** The activities that count, newest first; those without a start last on their day, those without a day last of all. */
export async function viewRuns(connection: Connection, runnerId: string): Promise<readonly RunView[]> {
  const stored = await listRuns(connection, runnerId);
  const twins = await countTwins(connection, runnerId);
  return runViews(stored, { diary: await listDiary(connection, runnerId), twins });
}

/** The activities that the runner put away, the last one first. */
export async function viewRemovedRuns(connection: Connection, runnerId: string): Promise<readonly RunView[]> {
  const stored = await listRemovedRuns(connection, runnerId);
  return stored.map((each) => ({ listed: each, run: engineRun(each), worstPain: null, twinCount: 0 }));
}

function runViews(
  stored: readonly ListedRun[],
  of: { readonly diary: readonly DiaryEntry[]; readonly twins: ReadonlyMap<string, number> },
): readonly RunView[] {
  const runs = stored.map(engineRun);
  const pain = painOfRuns(runs, of.diary);
  return stored
    .flatMap((each, at) => {
      const run = runs[at];
      if (run === undefined) return [];
      const worstPain = pain.get(run.id) ?? null;
      return [{ listed: each, run, worstPain, twinCount: of.twins.get(run.id) ?? 0 }];
    })
    .toSorted((left, right) => byDayAndStart(right.run, left.run));
}
