import type { ComparedSeason } from "@backstride/core/causes";
import { dayOfMonth, dayOfYear } from "../../format/days.ts";
import { t, tCount } from "../../i18n/t.ts";

/** "8 Sept to 2 Nov 2026". */
export const weeksInWords = ({ startsOn, endsOn }: Pick<ComparedSeason, "startsOn" | "endsOn">): string =>
  t("causes.season.weeks", {
    from: startsOn.slice(0, 4) === endsOn.slice(0, 4) ? dayOfMonth(startsOn) : dayOfYear(startsOn),
    to: dayOfYear(endsOn),
  });

/** "26 other runs". */
export const othersInWords = ({ kind, others }: Pick<ComparedSeason, "kind" | "others">): string =>
  tCount(kind === "run" ? "causes.season.otherRuns" : "causes.season.otherDays", others.length);

/** "2 flares after runs, held against 26 other runs". */
export const seasonInWords = (season: ComparedSeason): string =>
  t("causes.season.others", {
    flares: tCount(
      season.kind === "run" ? "causes.season.flaresOfRuns" : "causes.season.flaresOfDays",
      season.flares.length,
    ),
    others: othersInWords(season),
  });
