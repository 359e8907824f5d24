import type { AssessmentAnswer } from "@backstride/server/api";
import { wholeNumber } from "../../format/numbers.ts";
import { t, tCount } from "../../i18n/t.ts";

export type LoadOfDays = AssessmentAnswer["backLoad"]["overTime"]["weeks"][number];

/** How a week is drawn: as much as it was, at least so much, or that nothing is known of what was run. */
export type WeekLook = "none" | "known" | "at-least" | "unknown";

/** Of days before the first known run nobody knows whether there was one: then none among them is not "no run". */
export function weekLook({ index, runs, runsNotKnown }: LoadOfDays): WeekLook {
  if (index.kind === "computed") return runs === 0 ? "none" : "known";
  return runsNotKnown < runs ? "at-least" : "unknown";
}

/** The load of a week in a few words. */
export function weekInWords(week: LoadOfDays): string {
  switch (weekLook(week)) {
    case "none":
      return t("backLoad.weeks.noRun");
    case "known":
      return wholeNumber(week.atLeast);
    case "at-least":
      return t("backLoad.weeks.atLeast", { index: wholeNumber(week.atLeast) });
    case "unknown":
      return t("backLoad.weeks.notKnown");
  }
}

/** The band of a week in words: of the known runs only where one is not known, so there it says nothing. */
export const bandInWords = (week: LoadOfDays): string | null =>
  weekLook(week) === "known" && week.band !== null
    ? t("backLoad.weeks.bandOf", { low: wholeNumber(week.band.low), high: wholeNumber(week.band.high) })
    : null;

/** The load of 28 days in words, without a judgement. */
export function blockInWords(block: LoadOfDays): string {
  switch (weekLook(block)) {
    case "none":
      return t("backLoad.block.none");
    case "unknown":
      return t(block.runs === 0 ? "backLoad.block.early" : "backLoad.block.unknown");
    case "at-least":
      if (block.runsNotKnown === 0) {
        return t("backLoad.block.earlyAtLeast", { index: wholeNumber(block.atLeast) });
      }
      return tCount("backLoad.block.atLeast", block.runsNotKnown, { index: wholeNumber(block.atLeast) });
    case "known":
      return t("backLoad.block.known", {
        index: wholeNumber(block.atLeast),
        low: wholeNumber(block.band?.low ?? block.atLeast),
        high: wholeNumber(block.band?.high ?? block.atLeast),
      });
  }
}

/** The widest that is drawn: what fills the row. */
export const widestOf = (weeks: readonly LoadOfDays[]): number =>
  weeks.reduce((most, { atLeast, band }) => Math.max(most, atLeast, band?.high ?? 0), 100);
