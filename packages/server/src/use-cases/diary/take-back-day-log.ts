import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { LocalDay } from "@backstride/core/time";
import { removeDayLog } from "../../storage/day-logs/repository.ts";
import type { Ports } from "../ports.ts";

/** Takes back all that was told of a day; `notFound` where nothing was. */
export async function takeBackDayLog(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  day: LocalDay,
): Promise<Result<null, Refusal>> {
  const wasThere = await removeDayLog(db, runnerId, day);
  return wasThere ? ok(null) : err(refusal("notFound", `Nothing was told of ${day}.`));
}
