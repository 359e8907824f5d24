import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";

/** An easy run is bounded by a distance that the back is known to take (frandsen-2025 for the step); without one there is none. */
export const noKnownBound: TodayRule = {
  id: "no-known-bound",
  version: "today-no-known-bound/1",
  description:
    "When no run of the last 30 days is known with its distance that the back took well, then walk and run in turns, by the minutes of the plan.",
  judge({ load: { boundForTodayM: bound, longestOfThirtyDays } }) {
    if (bound.kind === "computed" && bound.value > 0) return null;
    const everyRunHurt = bound.kind === "unavailable" && bound.reason === "everyRunHurt";
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence(
        "today.modify.begin",
        "You may run today: begin small, walking and running in turns.",
      ),
      statement: everyRunHurt
        ? sentence(
            "today.modify.allHurtWhy",
            "Every run of the last 30 days was followed by pain of 3 or more, so none is a measure for today. Beginning small is the careful way.",
          )
        : sentence(
            "today.modify.noDistanceWhy",
            "No run of the last 30 days is known with its distance, so nothing says how far your back can go. Beginning small is the careful way.",
          ),
      facts: [
        {
          label: "Longest run of the last 30 days",
          value: longestOfThirtyDays === null ? null : longestOfThirtyDays.distanceKm,
          unit: "km",
        },
        { label: "Longest run today", value: null, unit: "km" },
      ],
      sources: ["backstride-today-rules", "frandsen-2025", "backstride-flare-definition"],
      grade: "low",
    };
  },
};
