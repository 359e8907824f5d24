import type { Sport } from "@backstride/core/recording";
import type { Ground } from "@backstride/core/runs";
import type { Instant } from "@backstride/core/time";
import type { Connection } from "../database.ts";

/** A run whose shoe somebody named: the runner, or the account that it came from. */
export interface ShoeUse {
  readonly shoeId: string;
  readonly startedAt: Instant;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  readonly ground: Ground | null;
}

/**
 * The runs that count, began from `start` up to but not including `end`, and have a shoe that was named and not guessed;
 * the latest first. Of a shoe from before its origin was kept nobody knows that, so that it counts as named.
 */
export async function listShoeUses(
  connection: Connection,
  runnerId: string,
  { start, end }: { readonly start: Instant; readonly end: Instant },
): Promise<readonly ShoeUse[]> {
  const rows = await connection
    .selectFrom("runs")
    .select(["shoe_id", "started_at_ms", "sport", "account_sport", "edited_sport", "sub_sport", "ground"])
    .where("runner_id", "=", runnerId)
    .where("started_at_ms", ">=", start)
    .where("started_at_ms", "<", end)
    .where("shoe_id", "is not", null)
    .where((where) =>
      where.or([where("shoe_from", "is", null), where("shoe_from", "in", ["runner", "import"])]),
    )
    .where("twin_of", "is", null)
    .where("joined_to", "is", null)
    .where("removed_at_ms", "is", null)
    .orderBy("started_at_ms", "desc")
    .execute();
  return rows.flatMap((row) =>
    row.shoe_id === null || row.started_at_ms === null
      ? []
      : [
          {
            shoeId: row.shoe_id,
            startedAt: row.started_at_ms as Instant,
            sport: (row.edited_sport ?? row.sport ?? row.account_sport) as Sport | null,
            subSport: row.sub_sport,
            ground: row.ground as Ground | null,
          },
        ],
  );
}

/** How many activities name a shoe, those that were put away included: they can come back. */
export async function countRunsWithShoe(
  connection: Connection,
  runnerId: string,
  shoeId: string,
): Promise<number> {
  const row = await connection
    .selectFrom("runs")
    .select((build) => build.fn.countAll().as("count"))
    .where("runner_id", "=", runnerId)
    .where("shoe_id", "=", shoeId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
