import type { DayLog, SittingTime, SleepQuality, StressLevel } from "@backstride/core/diary";
import type { LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import { type StoredTruth, stored } from "../truth.ts";
import type { DayLogsTable } from "./table.ts";

/** What the runner told of each day, oldest first. */
export async function listDayLogs(connection: Connection, runnerId: string): Promise<readonly DayLog[]> {
  const rows = await connection
    .selectFrom("day_logs")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("day")
    .execute();
  return rows.map(logFromRow);
}

/** Whether the runner told of any day. */
export async function hasDayLogs(connection: Connection, runnerId: string): Promise<boolean> {
  const row = await connection
    .selectFrom("day_logs")
    .select("day")
    .where("runner_id", "=", runnerId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what was told of a day, in place of what was told of it before. */
export async function saveDayLog(connection: Connection, runnerId: string, log: DayLog): Promise<void> {
  const saved = {
    sitting: log.sitting,
    stress: log.stress,
    sleep: log.sleep,
    heavy_lifting: truthOrNull(log.heavyLifting),
    strength: truthOrNull(log.strength),
    stretching: truthOrNull(log.stretching),
  };
  await connection
    .insertInto("day_logs")
    .values({ runner_id: runnerId, day: log.day, ...saved })
    .onConflict((conflict) => conflict.columns(["runner_id", "day"]).doUpdateSet(saved))
    .execute();
}

/** Whether anything had been told of that day. */
export async function removeDayLog(
  connection: Connection,
  runnerId: string,
  day: LocalDay,
): Promise<boolean> {
  const removed = await connection
    .deleteFrom("day_logs")
    .where("runner_id", "=", runnerId)
    .where("day", "=", day)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

const truthOrNull = (truth: boolean | null): StoredTruth | null => (truth === null ? null : stored(truth));
const knownTruth = (truth: StoredTruth | null): boolean | null => (truth === null ? null : truth === 1);

const logFromRow = (row: DayLogsTable): DayLog => ({
  day: row.day as LocalDay,
  sitting: row.sitting as SittingTime | null,
  stress: row.stress as StressLevel | null,
  sleep: row.sleep as SleepQuality | null,
  heavyLifting: knownTruth(row.heavy_lifting),
  strength: knownTruth(row.strength),
  stretching: knownTruth(row.stretching),
});
