import { addDays, type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import { median } from "../units/index.ts";
import type { DiaryEntry } from "./entry.ts";
import { worstByDay } from "./worst-by-day.ts";

/**
 * Is the back getting worse from week to week? The median of the daily worst of the last seven days, `day` included,
 * against that of the seven days before. Two points are the smallest change on this scale that matters (ostelo-2008);
 * with fewer than three entered days in either week nothing is said.
 */
export const PAIN_RISE = { leastRise: 2, leastDaysEntered: 3 } as const;

export interface PainRise {
  /** Median daily worst of each week; null with too few entries. */
  readonly lastWeek: number | null;
  readonly weekBefore: number | null;
  /** True only where both weeks are known. */
  readonly isRising: boolean;
}

export function painRise(entries: readonly DiaryEntry[], day: LocalDay): PainRise {
  const days = worstByDay(entries);
  const tomorrow = addDays(day, 1);
  const level = (end: LocalDay): number | null => {
    const week = trailingDays(end, 7);
    const inside = days.filter((entry) => rangeHolds(week, entry.day)).map(({ pain }) => pain);
    return inside.length < PAIN_RISE.leastDaysEntered ? null : median(inside);
  };
  const lastWeek = level(tomorrow);
  const weekBefore = level(addDays(tomorrow, -7));
  return {
    lastWeek,
    weekBefore,
    isRising: lastWeek !== null && weekBefore !== null && lastWeek - weekBefore >= PAIN_RISE.leastRise,
  };
}
