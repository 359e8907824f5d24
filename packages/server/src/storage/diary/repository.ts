import type { BodyRegion, DiaryEntry, PainMoment } from "@backstride/core/diary";
import { instant, type LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import type { DiaryEntriesTable } from "./table.ts";

/**
 * All entries of the runner, oldest first. An entry about a run that stands behind another one is about that one; one
 * about a run that was put away is about no run in particular, until the run is brought back.
 */
export async function listDiary(connection: Connection, runnerId: string): Promise<readonly DiaryEntry[]> {
  const rows = await connection
    .selectFrom("diary_entries as entry")
    .leftJoin("runs as told", (join) =>
      join.onRef("told.runner_id", "=", "entry.runner_id").onRef("told.id", "=", "entry.run_id"),
    )
    .leftJoin("runs as standing", (join) =>
      join
        .onRef("standing.runner_id", "=", "told.runner_id")
        .on("standing.id", "=", (build) => build.fn.coalesce("told.twin_of", "told.id")),
    )
    .leftJoin("runs as shown", (join) =>
      join
        .onRef("shown.runner_id", "=", "standing.runner_id")
        .on("shown.id", "=", (build) => build.fn.coalesce("standing.joined_to", "standing.id"))
        .on("shown.removed_at_ms", "is", null),
    )
    .selectAll("entry")
    .select("shown.id as shown_run_id")
    .where("entry.runner_id", "=", runnerId)
    .orderBy("entry.at_ms")
    .orderBy("entry.id")
    .execute();
  return rows.map((row) => entryFromRow({ ...row, run_id: row.shown_run_id }));
}

/** All entries as they were written, whatever became of the runs that they are about. */
export async function listDiaryAsWritten(
  connection: Connection,
  runnerId: string,
): Promise<readonly DiaryEntry[]> {
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

/** Makes the entries about one run those about another: its parts were put together again. */
export async function moveDiaryEntries(
  connection: Connection,
  runnerId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await connection
    .updateTable("diary_entries")
    .set({ run_id: to })
    .where("runner_id", "=", runnerId)
    .where("run_id", "=", from)
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
