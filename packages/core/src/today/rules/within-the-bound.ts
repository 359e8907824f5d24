import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { worstOfToday } from "../pain-of-today.ts";

/** The last rule: it always applies, and only what no rule before it held back gets here. */
export const withinTheBound: TodayRule = {
  id: "within-the-bound",
  version: "today-within-the-bound/1",
  description:
    "When nothing before held it back, then an easy run, no longer than a tenth more than the longest of 30 days.",
  judge(input) {
    const pain = worstOfToday(input);
    return {
      kind: "run",
      style: "easy",
      headline: sentence("today.run", "You may run today, easy and within your bound."),
      statement: sentence(
        "today.runWhy",
        "Nothing was found that stops you, your back is at {pain} of 10, and the last run has settled.",
        { pain: pain ?? 0 },
      ),
      facts: [
        { label: "Worst pain today", value: pain, unit: "of 10" },
        {
          label: "Longest run today",
          value:
            input.load.boundForTodayM.kind === "computed" ? input.load.boundForTodayM.value / 1000 : null,
          unit: "km",
        },
      ],
      sources: ["backstride-today-rules", "frandsen-2025"],
      grade: "low",
    };
  },
};
