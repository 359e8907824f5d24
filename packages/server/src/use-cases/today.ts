import { type LocalDay, localDayOf } from "@backstride/core/time";
import type { Ports } from "./ports.ts";
import type { Moment } from "./read-scenario.ts";

type Clock = Pick<Ports, "now" | "utcOffsetMinutesAt">;

/** This moment, and the day as the runner lives it now: the one on this machine's clock. */
export function momentOf(clock: Clock): Moment {
  const now = clock.now();
  return { now, today: localDayOf(now, clock.utcOffsetMinutesAt(now)) };
}

/** The day as the runner lives it now. */
export const todayOf = (clock: Clock): LocalDay => momentOf(clock).today;
