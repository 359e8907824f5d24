import type { DayLog } from "@backstride/core/diary";
import type { LocalDay } from "@backstride/core/time";
import { listDayLogs } from "../../storage/day-logs/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";

export interface DayLogsView {
  /** The latest day that may be told of. */
  readonly today: LocalDay;
  /** Newest first. */
  readonly dayLogs: readonly DayLog[];
}

/** What the runner told of their days. */
export async function viewDayLogs(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
): Promise<DayLogsView> {
  const dayLogs = await listDayLogs(ports.db, runnerId);
  return { today: todayOf(ports), dayLogs: dayLogs.toReversed() };
}
