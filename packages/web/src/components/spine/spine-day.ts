import type { DiaryAnswer, RunList } from "@backstride/server/api";
import type { DayLoad } from "./day-load.ts";

/** What the spine shows of one day. */
export interface SpineDay {
  readonly day: string;
  /** Worst pain; null where the diary has no entry. */
  readonly pain: number | null;
  readonly isFlare: boolean;
  readonly runs: readonly { readonly id: string; readonly distanceM: number | null }[];
  /** The load of its runs; left out where there is none, or where it is not shown. */
  readonly load?: DayLoad;
}

/** The days of a spine from the diary and the runs as they were answered. */
export function spineDays(
  days: readonly string[],
  diary: DiaryAnswer | undefined,
  runs: RunList | undefined,
  loads: ReadonlyMap<string, DayLoad> = new Map(),
): readonly SpineDay[] {
  const painOf = new Map((diary?.days ?? []).map((entry) => [entry.day, entry]));
  return days.map((day) => {
    const entry = painOf.get(day);
    const load = loads.get(day);
    return {
      day,
      pain: entry?.pain ?? null,
      isFlare: entry?.isFlare ?? false,
      runs: (runs?.runs ?? [])
        .filter((run) => run.day === day && run.sport === "running")
        .map(({ id, distanceM }) => ({ id, distanceM })),
      ...(load === undefined ? {} : { load }),
    };
  });
}
