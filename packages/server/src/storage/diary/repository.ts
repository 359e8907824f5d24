import type { BodyRegion, DiaryEntry, PainMoment } from "@backstride/core/diary";
import { instant, type LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import type { DiaryEntriesTable } from "./table.ts";

/** All entries of the runner, oldest first. */
export async function listDiary(connection: Connection, runnerId: string): Promise<readonly DiaryEntry[]> {
  const rows = await connection
    .selectFrom("diary_entries")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("at_ms")
    .orderBy("id")
    .execute();
  return rows.map(entryFromRow);
}

export async function addDiaryEntry(
  connection: Connection,
  runnerId: string,
  entry: DiaryEntry,
): Promise<void> {
  await connection
    .insertInto("diary_entries")
    .values({
      runner_id: runnerId,
      id: entry.id,
      at_ms: entry.at,
      day: entry.day,
      moment: entry.moment,
      pain: entry.pain,
      regions_json: JSON.stringify(entry.regions),
      run_id: entry.runId,
      note: entry.note,
    })
    .execute();
}

/** Whether there was such an entry. */
export async function removeDiaryEntry(
  connection: Connection,
  runnerId: string,
  id: string,
): Promise<boolean> {
  const removed = await connection
    .deleteFrom("diary_entries")
    .where("runner_id", "=", runnerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

/** Entries about a run that is taken away stay, about no run in particular. */
export async function releaseRunFromDiary(
  connection: Connection,
  runnerId: string,
  runId: string,
): Promise<void> {
  await connection
    .updateTable("diary_entries")
    .set({ run_id: null })
    .where("runner_id", "=", runnerId)
    .where("run_id", "=", runId)
    .execute();
}

const entryFromRow = (row: DiaryEntriesTable): DiaryEntry => ({
  id: row.id,
  at: instant(row.at_ms),
  day: row.day as LocalDay,
  moment: row.moment as PainMoment,
  pain: row.pain,
  regions: JSON.parse(row.regions_json) as readonly BodyRegion[],
  runId: row.run_id,
  note: row.note,
});
