import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { BREAK_LONGER_THAN_DAYS } from "../thresholds.ts";

export const comingBack: TodayRule = {
  id: "coming-back",
  version: "today-coming-back/1",
  description:
    "When the runner is a beginner, no run is known, or the last one is more than two weeks ago, then walk and run in turns.",
  judge({ load, runner }) {
    const days = load.daysSinceLastRun.kind === "computed" ? load.daysSinceLastRun.value : null;
    const isAfterBreak = days === null || days > BREAK_LONGER_THAN_DAYS;
    if (runner.level !== "beginner" && !isAfterBreak) return null;
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
              "No run of yours is known yet, so there is nothing to measure a run against. Beginning small is the careful way.",
            )
          : isAfterBreak
            ? sentence(
                "today.modify.breakWhy",
                "Your last known run is {days} days ago. Beginning small is the careful way back.",
                { days },
              )
            : sentence(
                "today.modify.beginnerWhy",
                "You are new to running or new again. Small steps are the careful way.",
              ),
      facts: [
        { label: "Days since the last run", value: days, unit: "days" },
        { label: "Level", value: runner.level },
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
