import type { TodayInput } from "./today-input.ts";

/** The worst pain entered today, of any moment; null where nothing was entered. */
export const worstOfToday = ({ pain, today }: Pick<TodayInput, "pain" | "today">): number | null =>
  pain.recentDays.find(({ day }) => day === today)?.pain ?? null;

/** The worst pain of the last run, during it, after it or on the next morning; null where nothing was entered. */
export function worstOfLastRun({ pain }: Pick<TodayInput, "pain">): number | null {
  const entered = [pain.duringLastRun, pain.afterLastRun, pain.nextMorning].flatMap((entry) =>
    entry === null ? [] : [entry.pain],
  );
  return entered.length === 0 ? null : Math.max(...entered);
}
