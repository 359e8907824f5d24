import { type LocalDay, localDayOf } from "@backstride/core/time";
import type { Ports } from "./ports.ts";

/** The day as the runner lives it now: the one on this machine's clock. */
export function todayOf(ports: Pick<Ports, "now" | "utcOffsetMinutesAt">): LocalDay {
  const now = ports.now();
  return localDayOf(now, ports.utcOffsetMinutesAt(now));
}
