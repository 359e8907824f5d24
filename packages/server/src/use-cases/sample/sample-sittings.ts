import { type DiaryEntry, worstByDay } from "@backstride/core/diary";
import type { FilledSitting } from "@backstride/core/progress";
import { addDays, type LocalDay, rangeHolds, trailingDays } from "@backstride/core/time";
import { median } from "@backstride/core/units";

/** The sample runner filled in their questionnaires lately and this many days before. */
const WEEKS_APART_DAYS = 42;
const DAYS_ASKED_ABOUT = 7;

/**
 * Two sittings each of the pain rating scale and of OSTRC-O2, as somebody with this diary would have filled them in:
 * invented like the rest of the sample runner, so that there is something to follow.
 */
export function sampleSittings(
  diary: readonly DiaryEntry[],
  today: LocalDay,
  newId: () => string,
): readonly FilledSitting[] {
  return [addDays(today, -WEEKS_APART_DAYS), today].flatMap((onOrBefore) => {
    const entry = diary
      .filter(({ day }) => day <= onOrBefore)
      .toSorted((left, right) => left.at - right.at)
      .at(-1);
    if (entry === undefined) return [];
    const week = trailingDays(addDays(entry.day, 1), DAYS_ASKED_ABOUT);
    const pains = worstByDay(diary.filter(({ day, at }) => rangeHolds(week, day) && at <= entry.at));
    const worst = Math.max(...pains.map(({ pain }) => pain));
    const average = Math.round(median(pains.map(({ pain }) => pain)) ?? entry.pain);
    const sitting = { at: entry.at, day: entry.day };
    return [
      { ...sitting, id: newId(), instrumentId: "nprs", answers: { average, worst, now: entry.pain } },
      { ...sitting, id: newId(), instrumentId: "ostrc-o2", answers: overuseAnswers(worst) },
    ];
  });
}

/** The four answers that go with the worst pain of the week: none, mild, moderate or severe; they kept on training. */
function overuseAnswers(worst: number): Readonly<Record<"q1" | "q2" | "q3" | "q4", number>> {
  if (worst === 0) return { q1: 0, q2: 0, q3: 0, q4: 0 };
  if (worst <= 3) return { q1: 8, q2: 8, q3: 8, q4: 8 };
  return { q1: 17, q2: 17, q3: 17, q4: worst <= 6 ? 17 : 25 };
}
