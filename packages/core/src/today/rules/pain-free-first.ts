import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { worstBefore, worstOfToday } from "../known-pain.ts";

/** The rest of the article's way back. What hurt before today and no longer does is left to the rule pain-free-before. */
export const painFreeFirst: TodayRule = {
  id: "pain-free-first",
  version: "today-pain-free-first/3",
  description: "Under the policy 'pain-free first': when the back hurts today, then rest from running.",
  judge(input) {
    const today = worstOfToday(input) ?? 0;
    if (input.policy.id !== "pain-free-first" || today === 0) return null;
    return {
      kind: "rest",
      headline: sentence("today.rest.painFree", "No running today. Walk instead, and look again tomorrow."),
      statement: sentence(
        "today.rest.painFreeWhy",
        "Your back is at {pain} of 10 today. By the more careful of the two ways back, running waits until nothing hurts.",
        { pain: today },
      ),
      facts: [
        { label: "Worst pain today", value: today, unit: "of 10" },
        {
          label: "Worst pain of the three days before, and of the last run",
          value: worstBefore(input)?.pain ?? null,
          unit: "of 10",
        },
      ],
      thresholds: [{ label: "Rest above", limit: 0, unit: "of 10", met: true }],
      sources: ["backstride-today-rules", "dahm-2010"],
      grade: "convention",
    };
  },
};
