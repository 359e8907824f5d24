import { kilometres } from "../../format/numbers.ts";
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
