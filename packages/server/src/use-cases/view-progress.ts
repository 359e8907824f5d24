import { type ProgressSeries, progressOf } from "@backstride/core/progress";
import { listDiary } from "../storage/diary/repository.ts";
import { listFilled } from "../storage/filled-instruments/repository.ts";
import { listRuns } from "../storage/runs/repository.ts";
import type { Ports } from "./ports.ts";
import { engineRun } from "./runs/engine-run.ts";
import { todayOf } from "./today.ts";

/** Everything of the runner that is followed over time. */
export async function viewProgress(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
): Promise<readonly ProgressSeries[]> {
  const today = todayOf(ports);
  return await ports.db.transaction().execute(async (connection) =>
    progressOf({
      diary: await listDiary(connection, runnerId),
      filled: await listFilled(connection, runnerId),
      today,
      runs: (await listRuns(connection, runnerId)).map(engineRun),
    }),
  );
}
