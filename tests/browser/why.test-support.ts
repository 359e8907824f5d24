import type { DiaryEntry } from "@backstride/core/diary";
import { NO_TOTALS } from "@backstride/core/recording";
import { measuresOfTotals } from "@backstride/core/runs";
import { instant, type LocalDay } from "@backstride/core/time";
import { addDiaryEntry } from "../../packages/server/src/storage/diary/repository.ts";
import { openDatabase } from "../../packages/server/src/storage/open-database.ts";
import { addRun } from "../../packages/server/src/storage/runs/repository.ts";
import { storedRun } from "../../packages/server/src/storage/runs/runs.test-support.ts";
import type { App } from "./app.test-support.ts";
import { now } from "./clock.test-support.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const RUNNER = "me";

/**
 * A year of runs every other day with how the back was after each: every sixteenth run is twice as long, and a flare
 * follows it. Eleven of them lie far enough back to have painless runs on both sides.
 */
export async function seedFlares(app: App): Promise<void> {
  const opened = await openDatabase(app.dataFolder);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  const noon = Math.floor(now() / DAY_MS) * DAY_MS + 12 * HOUR_MS;
  await db.transaction().execute(async (connection) => {
    for (let back = 2; back <= 360; back += 2) {
      const at = instant(noon - back * DAY_MS);
      const day = new Date(at).toISOString().slice(0, 10) as LocalDay;
      const isLong = back % 32 === 0;
      const totals = { ...NO_TOTALS, distanceM: isLong ? 12_000 : 6000, elapsedS: 3000, timerS: 3000 };
      const id = `seeded-${back.toString()}`;
      const measures = measuresOfTotals({ startedAt: at, sport: "running", totals, source: id });
      await addRun(connection, RUNNER, storedRun({ id, recording: null, format: null, day, measures }));
      const entry: DiaryEntry = {
        id: `entry-${back.toString()}`,
        at: instant(at + 2 * HOUR_MS),
        day,
        moment: "after-run",
        pain: isLong ? 6 : 0,
        regions: isLong ? ["lower-back"] : [],
        runId: id,
        note: null,
      };
      await addDiaryEntry(connection, RUNNER, entry);
    }
  });
  await db.destroy();
}
