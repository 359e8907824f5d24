import { makeEntry } from "../../diary/entry.test-support.ts";
import { type DayLog, type DiaryEntry, emptyDayLog } from "../../diary/index.ts";
import { emptyProfile } from "../../runner/index.ts";
import type { Run } from "../../runs/index.ts";
import { makeRun } from "../../runs/run.test-support.ts";
import { day } from "../../time/day.test-support.ts";
import { addDays, instant, type LocalDay } from "../../time/index.ts";
import { SEASON_DAYS } from "./seasons.ts";

export const TODAY = day("2026-05-31");

/** A run with what came after it and what was told of its day; null: not told. */
export interface MadeRun {
  readonly on: LocalDay;
  readonly pain: number;
  readonly about?: Partial<DayLog>;
}

/** A diary of painless mornings from `from` on, with runs at seven in the morning and the pain two hours later. */
export function madeDiary(made: readonly MadeRun[], from: LocalDay, today = TODAY) {
  const runs: Run[] = made.map(({ on }) => makeRun(`run-${on}`, on));
  const mornings: DiaryEntry[] = [];
  for (let on = from; on < today; on = addDays(on, 1)) {
    mornings.push(makeEntry(on, 0, { id: `morning-${on}`, at: instant(Date.parse(`${on}T06:00:00Z`)) }));
  }
  const after = made.map(({ on, pain }) =>
    makeEntry(on, pain, {
      id: `after-${on}`,
      moment: "after-run",
      at: instant(Date.parse(`${on}T09:00:00Z`)),
      runId: `run-${on}`,
    }),
  );
  return {
    today,
    runner: emptyProfile,
    runs,
    shoes: [],
    diary: [...mornings, ...after],
    dayLogs: made.map(({ on, about }) => ({ ...emptyDayLog(on), ...about })),
  };
}

/**
 * One flare and one other run in each of so many seasons, the latest ending today: sitting long before the flare alone,
 * before the other alone, before both, before neither.
 */
export function pairedDiary(counts: {
  readonly flareOnly: number;
  readonly otherOnly: number;
  readonly both?: number;
  readonly neither?: number;
}) {
  const pairs = [
    ...Array.from({ length: counts.neither ?? 0 }, () => [false, false]),
    ...Array.from({ length: counts.both ?? 0 }, () => [true, true]),
    ...Array.from({ length: counts.otherOnly }, () => [false, true]),
    ...Array.from({ length: counts.flareOnly }, () => [true, false]),
  ];
  const from = addDays(TODAY, -SEASON_DAYS * pairs.length);
  const sat = (long = false): Partial<DayLog> => ({ sitting: long ? "over-6" : "under-3" });
  const made = pairs.flatMap(([flare, other], at): readonly MadeRun[] => {
    const start = addDays(from, SEASON_DAYS * at);
    return [
      { on: addDays(start, 20), pain: 0, about: sat(other) },
      { on: addDays(start, 40), pain: 5, about: sat(flare) },
    ];
  });
  return madeDiary(made, from);
}
