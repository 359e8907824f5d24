import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { hasRunBack, worstSinceLastRun } from "../known-pain.ts";

export const dayBetween: TodayRule = {
  id: "day-between",
  version: "today-day-between/3",
  description:
    "When the last run was yesterday, known or told by the diary alone, and it brought pain or the runner is a beginner, then a day without running comes between.",
  judge(input) {
    const lastRun = worstSinceLastRun(input)?.pain ?? null;
    const isBeginner = input.runner.level === "beginner";
    if (!hasRunBack(input, 1) || (!isBeginner && (lastRun ?? 0) === 0)) return null;
    return {
      kind: "rest",
      headline: sentence(
        "today.rest.between",
        "A day without running today: you ran yesterday. Walk instead.",
      ),
      statement: sentence(
        "today.rest.betweenWhy",
        "On the way back a day lies between two runs, so that the next morning can tell how the back took it.",
      ),
      facts: [
        { label: "Days since the last run", value: 1, unit: "days" },
        { label: "Worst pain of the last run", value: lastRun, unit: "of 10" },
        { label: "Level", value: input.runner.level },
      ],
      sources: ["us-army-run-walk-2023", "backstride-today-rules"],
      grade: "very-low",
    };
  },
};
