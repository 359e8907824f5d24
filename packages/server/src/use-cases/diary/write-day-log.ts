import { type DayLog, tellsSomething } from "@backstride/core/diary";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { removeDayLog, saveDayLog } from "../../storage/day-logs/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";

/**
 * Writes what the runner tells of a day, in place of what they told of it before. With every answer taken back the day
 * is one of which nothing was told. Refused with `inputInvalid` for a day that has not come.
 */
export async function writeDayLog(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
  log: DayLog,
): Promise<Result<DayLog, Refusal>> {
  const today = todayOf(ports);
  if (log.day > today) {
    return err(refusal("inputInvalid", `day: ${log.day} has not come yet; today is ${today}.`));
  }
  if (tellsSomething(log)) await saveDayLog(ports.db, runnerId, log);
  else await removeDayLog(ports.db, runnerId, log.day);
  return ok(log);
}
