import type { Assessment } from "@backstride/core/assessment";
import { list } from "./explanation-text.ts";

type BackLoad = Assessment["backLoad"];
type LoadOfDays = BackLoad["overTime"]["block"];

const RUNS_TOLD = 3;

/** What the last days and runs loaded the back with: the week, 28 days beside the 28 before, and the last runs. */
export function backLoadText({ overTime, recent }: BackLoad): string {
  const week = overTime.weeks.at(-1);
  return [
    "The load on the back (100 is an hour of your usual running on the level; never a risk)",
    `  The last 7 days: ${week === undefined ? "not known" : loadOfDaysText(week)}`,
    `  The last 28 days: ${loadOfDaysText(overTime.block)}`,
    `  The 28 days before: ${loadOfDaysText(overTime.blockBefore)}`,
    ...list(
      "The last runs",
      recent
        .slice(-RUNS_TOLD)
        .toReversed()
        .map(
          ({ day, load }) =>
            `${day}: ${load.kind === "known" ? load.why.statement.text : `not known: ${load.index.detail}`}`,
        ),
    ),
  ].join("\n");
}

/**
 * No run is said only where it is known that there was none; a run whose load is not known, and days before the first known
 * run, make the sum a least one and never a smaller one.
 */
export function loadOfDaysText({ index, atLeast, band, runs, runsNotKnown }: LoadOfDays): string {
  const isWhole = index.kind === "computed";
  if (runs === 0) return isWhole ? "no run" : "not known";
  if (runsNotKnown === runs || band === null) return "not known";
  if (runsNotKnown > 0) {
    return `at least ${Math.round(atLeast)} (not known of ${runsNotKnown} of ${runs} runs)`;
  }
  const words = `${Math.round(atLeast)} (between ${Math.round(band.low)} and ${Math.round(band.high)})`;
  return isWhole ? words : `at least ${words}`;
}
