import { kilometres, wholeNumber } from "../../format/numbers.ts";
import { t, tCount } from "../../i18n/t.ts";
import type { SpineDay } from "./spine-day.ts";

/** The pain of a day in words: "3 of 10", "no pain", "no entry". */
export function painOfDay({ pain, isFlare }: SpineDay): string {
  if (pain === null) return t("spine.noEntry");
  if (pain === 0) return t("spine.noPain");
  return t(isFlare ? "spine.painFlare" : "spine.pain", { pain });
}

/** The runs of a day in words, null where there was none. */
export function runsOfDay({ runs }: SpineDay): string | null {
  const [first] = runs;
  if (first === undefined) return null;
  if (runs.length > 1) return tCount("spine.runs", runs.length);
  return first.distanceM === null
    ? t("spine.run")
    : t("spine.runOf", { distance: kilometres(first.distanceM) });
}

/** The load of a day in a few words, null where there is none or none is shown. */
export function loadOfDay({ load }: SpineDay): string | null {
  if (load === undefined) return null;
  if (load.kind === "known") return t("spine.load", { index: wholeNumber(load.index) });
  return load.atLeast === null
    ? t("spine.loadUnknown")
    : t("spine.loadAtLeast", { index: wholeNumber(load.atLeast) });
}

/** The same for a table, with its band; a day without a run says so. */
export function loadWithBand(day: SpineDay): string {
  if (day.load?.kind === "known") {
    const { index, low, high } = day.load;
    return t("spine.loadBand", {
      index: wholeNumber(index),
      low: wholeNumber(low),
      high: wholeNumber(high),
    });
  }
  if (day.load === undefined) return t(day.runs.length === 0 ? "spine.noRun" : "spine.loadNotShown");
  return day.load.atLeast === null
    ? t("why.notKnown")
    : t("backLoad.weeks.atLeast", { index: wholeNumber(day.load.atLeast) });
}
