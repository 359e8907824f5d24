import { type DiaryEntry, worstByDay } from "@backstride/core/diary";
import { findFlares } from "@backstride/core/flares";
import type { LocalDay } from "@backstride/core/time";
import { listDiary } from "../../storage/diary/repository.ts";
import { listRuns } from "../../storage/runs/repository.ts";
import type { Ports } from "../ports.ts";

export interface DiaryView {
  /** Newest first. */
  readonly entries: readonly DiaryEntry[];
  /** Worst pain of each day that has an entry, oldest first. */
  readonly days: readonly {
    readonly day: LocalDay;
    readonly pain: number;
    readonly isFlare: boolean;
    readonly runIds: readonly string[];
  }[];
}

/** The whole diary, with the runs behind each day. */
export async function viewDiary({ db }: Pick<Ports, "db">, runnerId: string): Promise<DiaryView> {
  const entries = await listDiary(db, runnerId);
  const runs = await listRuns(db, runnerId);
  const idsByDay = new Map<LocalDay | null, string[]>();
  for (const { day, id } of runs) idsByDay.set(day, [...(idsByDay.get(day) ?? []), id]);
  const flareDays = new Set(findFlares(runs, entries).map(({ day }) => day));
  return {
    entries: entries.toReversed(),
    days: worstByDay(entries).map(({ day, pain }) => ({
      day,
      pain,
      isFlare: flareDays.has(day),
      runIds: idsByDay.get(day) ?? [],
    })),
  };
}
