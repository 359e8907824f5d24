import { clock, kilometres } from "../../format/numbers.ts";
import { t, tCount } from "../../i18n/t.ts";
import type { CalendarDay, CalendarMonth } from "./calendar-days.ts";
import { monthInWords } from "./month-words.ts";
import { timeOf, totalsOf } from "./run-totals.ts";
import { painInWords, sportInWords } from "./run-words.ts";
import { countInWords, totalsInWords } from "./totals-words.ts";

/** The runs of a day: how far, how far at least, or that nobody knows. */
export function dayDistance({ runs, distanceM }: CalendarDay): string {
  if (runs.length === 0) return t("spine.noRun");
  if (distanceM === null) return t("runs.distanceNotKnown");
  const unknown = runs.filter((run) => run.distanceM === null).length;
  return unknown === 0
    ? kilometres(distanceM)
    : `${kilometres(distanceM)}, ${tCount("runs.withoutDistance", unknown)}`;
}

/** The time of a day's runs; null where there is none to say. */
export function dayTime({ runs }: CalendarDay): string | null {
  if (runs.length === 0) return "";
  const { sum } = totalsOf(runs).timeS;
  if (sum === null) return null;
  const unknown = runs.filter((run) => timeOf(run) === null).length;
  return unknown === 0 ? clock(sum) : `${clock(sum)}, ${tCount("runs.withoutTime", unknown)}`;
}

export const dayPain = ({ worstPain }: CalendarDay): string =>
  worstPain === null ? t("spine.noEntry") : painInWords(worstPain);

export const dayOthers = ({ others }: CalendarDay): string =>
  others.map(({ sport }) => sportInWords(sport)).join(", ");

/** "March 2024: 12 runs, 86.2 km, 7:45:10, worst pain 4 of 10". */
export function monthLabel({ key, days, totals }: CalendarMonth): string {
  const month = monthInWords(key);
  if (days.length === 0) return t("calendar.emptyMonth", { month });
  const pains = days.flatMap(({ worstPain }) => (worstPain === null ? [] : [worstPain]));
  return [
    `${month}: ${countInWords(totals)}`,
    totalsInWords(totals).replaceAll(" · ", ", "),
    pains.length === 0 ? "" : t("calendar.worstPain", { pain: painInWords(Math.max(...pains)) }),
  ]
    .filter((part) => part !== "")
    .join(", ");
}
