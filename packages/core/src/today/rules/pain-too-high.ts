import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { worstOfLastRun, worstOfToday } from "../pain-of-today.ts";
import { PAIN_ACCEPTABLE_TO } from "../thresholds.ts";

export const painTooHigh: TodayRule = {
  id: "pain-too-high",
  version: "today-pain-too-high/1",
  description:
    "When the pain of today or of the last run is above 5 of 10, then rest from running, under either policy.",
  judge(input) {
    const today = worstOfToday(input);
    const lastRun = worstOfLastRun(input);
    if (Math.max(today ?? 0, lastRun ?? 0) <= PAIN_ACCEPTABLE_TO) return null;
    return {
      kind: "rest",
      headline: sentence("today.rest.high", "No running today. Keep walking as far as it is comfortable."),
      statement: sentence(
        "today.rest.highWhy",
        "Your pain was {pain} of 10 today or in your last run. Above {limit}, running has to wait.",
        { pain: Math.max(today ?? 0, lastRun ?? 0), limit: PAIN_ACCEPTABLE_TO },
      ),
      facts: [
        { label: "Worst pain today", value: today, unit: "of 10" },
        { label: "Worst pain of the last run", value: lastRun, unit: "of 10" },
      ],
      thresholds: [{ label: "Rest above", limit: PAIN_ACCEPTABLE_TO, unit: "of 10", met: true }],
      sources: ["backstride-today-rules", "silbernagel-2007"],
      grade: "low",
    };
  },
};
