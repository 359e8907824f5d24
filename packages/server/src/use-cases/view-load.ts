import { addDays, type LocalDay } from "@backstride/core/time";
import {
  type LoadWeek,
  loadByWeek,
  painOfRuns,
  type TrainingLoad,
  trainingLoad,
} from "@backstride/core/training-load";
import { listDiary } from "../storage/diary/repository.ts";
import type { StoredRunner } from "../storage/runners/repository.ts";
import { listRunsWithSpectra } from "../storage/runs/repository.ts";
import type { Ports } from "./ports.ts";
import { engineRun } from "./runs/engine-run.ts";
import { todayOf } from "./today.ts";

const SHOWN_WEEKS = 26;

export interface LoadView {
  readonly today: LocalDay;
  readonly load: TrainingLoad;
  readonly weeks: readonly LoadWeek[];
}

/** How much the runner ran, lately and by week. */
export async function viewLoad(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  { id, profile }: StoredRunner,
): Promise<LoadView> {
  const today = todayOf(ports);
  const { runs, diary } = await ports.db.transaction().execute(async (connection) => ({
    runs: (await listRunsWithSpectra(connection, id, addDays(today, -7 * (SHOWN_WEEKS + 1)))).map(engineRun),
    diary: (await listDiary(connection, id)).filter(({ day }) => day <= today),
  }));
  return {
    today,
    load: trainingLoad(runs, today, { painByRun: painOfRuns(runs, diary), runner: profile }),
    weeks: loadByWeek(runs, { today, count: SHOWN_WEEKS, runner: profile }),
  };
}
