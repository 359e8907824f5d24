import { sentence } from "../../results/index.ts";
import { SEVERE_FROM, SOON_ABOVE_YEARS } from "../../triage/index.ts";
import type { TodayRule } from "../judgement.ts";
import { worstOfSevenDays } from "../known-pain.ts";

/**
 * Triage sends whoever is above 70 with a new pain to an appointment, and whoever has severe pain: each alone is a weak sign
 * and no stop. Both together can be a vertebra that broke without a fall (henschke-2009: age above 70 is one of three signs
 * that tell a break); that a run waits for the doctor then is a decision of this project (backstride-today-rules).
 */
export const severeNewPainInLaterLife: TodayRule = {
  id: "severe-new-pain-in-later-life",
  version: "today-severe-new-pain-in-later-life/1",
  description:
    "When the pain is new above the age of 70 and its worst of the last seven days was 7 or more, by the safety check or the diary, then rest from running until someone has examined it.",
  judge(input) {
    const { answers } = input;
    const answered = answers["age-years"];
    const years = typeof answered === "number" ? answered : null;
    const worst = worstOfSevenDays(input);
    if (answers["pain-is-new"] !== "yes" || years === null || years <= SOON_ABOVE_YEARS) return null;
    if (worst === null || worst < SEVERE_FROM) return null;
    return {
      kind: "rest",
      restUntil: "examined",
      headline: sentence(
        "today.rest.severeLater",
        "Don't run until a doctor has looked at it. Walking is fine if it is comfortable.",
      ),
      statement: sentence(
        "today.rest.severeLaterWhy",
        "Your pain is new and was {worst} of 10 at its worst. Above the age of {years} a bone of the spine can break without a fall. Mostly it is something else; a doctor can tell.",
        { worst, years: SOON_ABOVE_YEARS },
      ),
      facts: [
        { label: "Age", value: years, unit: "years" },
        { label: "New or different, by the safety questions", value: true },
        {
          label: "Worst pain of the last seven days, by the safety check or the diary",
          value: worst,
          unit: "of 10",
        },
      ],
      thresholds: [
        { label: "Age above", limit: SOON_ABOVE_YEARS, unit: "years", met: true },
        { label: "Severe from", limit: SEVERE_FROM, unit: "of 10", met: true },
      ],
      sources: ["backstride-today-rules", "backstride-red-flag-table", "henschke-2009"],
      grade: "low",
    };
  },
};
