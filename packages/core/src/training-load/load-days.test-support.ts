import { emptyProfile } from "../runner/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { addDays, type LocalDay } from "../time/index.ts";
import type { HeartRateProfile } from "./heart-rate-load.ts";
import { type LoadDays, loadDaysOf } from "./load-days.ts";
import { runsByDay } from "./runs-by-day.ts";

export const TODAY = "2026-05-31" as LocalDay;

/** A man whose formula has its worked example at 150 beats a minute. */
export const HEART: HeartRateProfile = {
  restingHeartRateBpm: 60,
  maxHeartRateBpm: 190,
  heartRateLoadSex: "male",
};

/** The days up to and with today by their kilometres, oldest first: 0 is no run, null a run of unknown distance. */
export function daysOf(kilometres: readonly (number | null)[], today: LocalDay = TODAY): LoadDays | null {
  const runs = kilometres.flatMap((km, at) => {
    const day = addDays(today, at - kilometres.length + 1);
    return km === 0 ? [] : [makeRun(`day-${at}`, day, { distanceM: km === null ? null : 1000 * km })];
  });
  return loadDaysOf("distance", runsByDay(runs, today), { lastDay: today, runner: emptyProfile });
}

/** `load`, `count` times. */
export const times = (count: number, load: number | null): readonly (number | null)[] =>
  Array.from({ length: count }, () => load);
