import type { FilledSitting } from "@backstride/core/progress";
import { instant, type LocalDay } from "@backstride/core/time";
import type { Connection } from "../database.ts";
import type { FilledInstrumentsTable } from "./table.ts";

/** All sittings of the runner, oldest first. */
export async function listFilled(
  connection: Connection,
  runnerId: string,
): Promise<readonly FilledSitting[]> {
  const rows = await connection
    .selectFrom("filled_instruments")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("at_ms")
    .orderBy("id")
    .execute();
  return rows.map(sittingFromRow);
}

export async function addFilled(
  connection: Connection,
  runnerId: string,
  sitting: FilledSitting,
): Promise<void> {
  await connection
    .insertInto("filled_instruments")
    .values({
      runner_id: runnerId,
      id: sitting.id,
      instrument_id: sitting.instrumentId,
      at_ms: sitting.at,
      day: sitting.day,
      answers_json: JSON.stringify(sitting.answers),
    })
    .execute();
}

/** Whether there was such a sitting of this instrument. */
export async function removeFilled(
  connection: Connection,
  runnerId: string,
  { instrumentId, id }: Pick<FilledSitting, "instrumentId" | "id">,
): Promise<boolean> {
  const removed = await connection
    .deleteFrom("filled_instruments")
    .where("runner_id", "=", runnerId)
    .where("instrument_id", "=", instrumentId)
    .where("id", "=", id)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

const sittingFromRow = (row: FilledInstrumentsTable): FilledSitting => ({
  id: row.id,
  instrumentId: row.instrument_id,
  at: instant(row.at_ms),
  day: row.day as LocalDay,
  answers: JSON.parse(row.answers_json) as unknown,
});
