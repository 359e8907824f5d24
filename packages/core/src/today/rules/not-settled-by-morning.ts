import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { MORNING_RISE_ALLOWED } from "../thresholds.ts";

export const notSettledByMorning: TodayRule = {
  id: "not-settled-by-morning",
  version: "today-not-settled-by-morning/1",
  description:
    "When this morning's pain is more than 1 above the runner's usual level, or the back has been worse for a week, then rest from running, under either policy.",
  judge({ pain, rise, today }) {
    const morning = pain.nextMorning?.day === today ? pain.nextMorning.pain : null;
    const usual = pain.usualPain;
    const isUnsettled = morning !== null && usual !== null && morning > usual + MORNING_RISE_ALLOWED;
    if (!isUnsettled && !rise.isRising) return null;
    return {
      kind: "rest",
      headline: sentence("today.rest.unsettled", "Give it a day: no running today, but keep walking."),
      statement: isUnsettled
        ? sentence(
            "today.rest.morningWhy",
            "Your back is at {morning} of 10 this morning, and {usual} is usual for you. The last run has not settled yet.",
            { morning, usual },
          )
        : sentence("today.rest.risingWhy", "Your back has been worse this week than in the week before."),
      facts: [
        { label: "Pain this morning", value: morning, unit: "of 10" },
        { label: "Usual for you, of the last two weeks", value: usual, unit: "of 10" },
        { label: "Middle of the daily worst, last seven days", value: rise.lastWeek, unit: "of 10" },
        { label: "The seven days before", value: rise.weekBefore, unit: "of 10" },
      ],
      thresholds: [
        { label: "More above the usual than", limit: MORNING_RISE_ALLOWED, unit: "of 10", met: isUnsettled },
      ],
      sources: ["backstride-today-rules", "silbernagel-2007", "ostelo-2008"],
      grade: "low",
    };
  },
};
