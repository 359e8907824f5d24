import { sentence } from "../../results/index.ts";
import { SEVERE_FROM } from "../../triage/index.ts";
import type { TodayRule } from "../judgement.ts";
import { worstOfSevenDays } from "../known-pain.ts";
import { BREAK_LONGER_THAN_DAYS } from "../thresholds.ts";

export const comingBack: TodayRule = {
  id: "coming-back",
  version: "today-coming-back/3",
  description:
    "When the runner is a beginner, no run is known, the last one is more than two weeks ago, or the worst pain of the last seven days was 7 or more, by the safety check or the diary, then walk and run in turns.",
  judge(input) {
    const { load, runner } = input;
    const days = load.daysSinceLastRun.kind === "computed" ? load.daysSinceLastRun.value : null;
    const isAfterBreak = days === null || days > BREAK_LONGER_THAN_DAYS;
    const worst = worstOfSevenDays(input);
    const isAfterSeverePain = worst !== null && worst >= SEVERE_FROM;
    if (runner.level !== "beginner" && !isAfterBreak && !isAfterSeverePain) return null;
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence(
        "today.modify.begin",
        "You may run today: begin small, walking and running in turns.",
      ),
      statement:
        days === null
          ? sentence(
              "today.modify.noRunsWhy",
              "No run of yours is known yet, so there is nothing to measure a run against. Beginning small is the careful way; once your runs are in, the answer goes by them.",
            )
          : isAfterBreak
            ? sentence(
                "today.modify.breakWhy",
                "Your last known run is {days} days ago. Beginning small is the careful way back.",
                { days },
              )
            : isAfterSeverePain
              ? sentence(
                  "today.modify.severeWhy",
                  "Your worst pain of the last seven days was {worst} of 10. Beginning small is the careful way.",
                  { worst },
                )
              : sentence(
                  "today.modify.beginnerWhy",
                  "You are new to running or new again. Small steps are the careful way.",
                ),
      facts: [
        { label: "Days since the last run", value: days, unit: "days" },
        { label: "Level", value: runner.level },
        {
          label: "Worst pain of the last seven days, by the safety check or the diary",
          value: worst,
          unit: "of 10",
        },
      ],
      thresholds: [
        {
          label: "A break is longer than",
          limit: BREAK_LONGER_THAN_DAYS,
          unit: "days",
          met: days !== null && days > BREAK_LONGER_THAN_DAYS,
        },
      ],
      sources: ["backstride-today-rules", "frandsen-2025"],
      grade: "low",
    };
  },
};
