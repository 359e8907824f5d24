import type { LocalDay } from "../time/index.ts";
import type { DiaryEntry } from "./entry.ts";

export interface DailyPain {
  readonly day: LocalDay;
  readonly pain: number;
}

/** The worst pain of each day that has an entry, oldest first. A day without an entry is absent, not painless. */
export function worstByDay(entries: readonly DiaryEntry[]): readonly DailyPain[] {
  const worst = new Map<LocalDay, number>();
  for (const entry of entries) worst.set(entry.day, Math.max(entry.pain, worst.get(entry.day) ?? 0));
  return [...worst]
    .map(([day, pain]) => ({ day, pain }))
    .toSorted((left, right) => (left.day < right.day ? -1 : 1));
}
