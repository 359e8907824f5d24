import type { PainMoment } from "@backstride/core/diary";
import type { RunRow } from "@backstride/server/api";
import { shiftDay } from "../../format/days.ts";

const NOON_HOUR = 12;

/** A day and an hour, 0 to 23, on the clock of whoever looks. */
export interface LocalHour {
  readonly day: string;
  readonly hour: number;
}

export function localHourOf(now: Date): LocalHour {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const day = [year.toString().padStart(4, "0"), twoDigits(month), twoDigits(date)].join("-");
  return { day, hour: now.getHours() };
}

const twoDigits = (value: number): string => value.toString().padStart(2, "0");

/**
 * What an entry is about until the runner says otherwise. In the morning after a day with a run it is the morning after:
 * "at rest" would count for a day without a run, and that run would seem to have done nothing. Once there is a run of
 * today it is "at rest" again, which counts for the run of today: what hurts now may come from that one.
 */
export function defaultMoment(
  runs: readonly Pick<RunRow, "day" | "isRun">[],
  { day, hour }: LocalHour,
): PainMoment {
  const hasRunOn = (wanted: string) => runs.some((run) => run.isRun && run.day === wanted);
  return hour < NOON_HOUR && hasRunOn(shiftDay(day, -1)) && !hasRunOn(day) ? "next-morning" : "at-rest";
}
