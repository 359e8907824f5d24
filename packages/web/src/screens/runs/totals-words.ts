import { clock, kilometres } from "../../format/numbers.ts";
import { t, tCount } from "../../i18n/t.ts";
import type { RunTotals } from "./run-totals.ts";

/** "12 runs", "1 activity". */
export const countInWords = ({ of, count }: RunTotals): string =>
  tCount(of === "runs" ? "runs.runCount" : "runs.count", count);

/** "86.2 km · 7:45:10 · 1 without distance · 2 other activities": what is not known is said, not counted as zero. */
export function totalsInWords({ count, distanceM, timeS, others }: RunTotals): string {
  if (count === 0) return "";
  return [
    distanceM.sum === null ? t("runs.distanceNotKnown") : kilometres(distanceM.sum),
    timeS.sum === null ? t("runs.timeNotKnown") : clock(timeS.sum),
    distanceM.sum !== null && distanceM.unknown > 0 && tCount("runs.withoutDistance", distanceM.unknown),
    timeS.sum !== null && timeS.unknown > 0 && tCount("runs.withoutTime", timeS.unknown),
    others > 0 && tCount("runs.otherCount", others),
  ]
    .filter((part) => part !== false)
    .join(" · ");
}
