import { type DiaryEntry, worstByDay } from "../diary/index.ts";
import { type LocalDay, rangeHolds } from "../time/index.ts";
import { median } from "../units/index.ts";
import type { Line } from "./line.ts";
import type { ProgressPoint } from "./series.ts";
import { lastDayOf, weeksUpTo } from "./weeks.ts";

/** With fewer days entered, a week has no value: people write down the bad days first (a choice of this project). */
const LEAST_DAYS = 3;

/** Drawn on the whole scale of the diary, 0 to 10, by definition. */
export const PAIN_BY_WEEK: Line = {
  id: "pain-by-week",
  title: "Usual worst pain of a day, by week",
  unit: "points",
  lowerIsBetter: true,
  scale: { least: 0, most: 10 },
  noise: null,
  smallestChanges: [],
  pointsAre: `weeks with at least ${LEAST_DAYS} days entered`,
  isRecorded: false,
  remarks: [],
};

/** The median of each week's daily worst pain. Entries later than today are left out. */
export function painByWeek(diary: readonly DiaryEntry[], today: LocalDay): readonly ProgressPoint[] {
  const days = worstByDay(diary.filter(({ day }) => day <= today));
  const [first] = days;
  if (first === undefined) return [];
  return weeksUpTo(today, first.day).flatMap((week) => {
    const pains = days.filter(({ day }) => rangeHolds(week, day)).map(({ pain }) => pain);
    const value = pains.length < LEAST_DAYS ? null : median(pains);
    return value === null ? [] : [{ day: lastDayOf(week), value }];
  });
}
