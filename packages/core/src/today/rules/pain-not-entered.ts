import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { worstOfToday } from "../known-pain.ts";

export const painNotEntered: TodayRule = {
  id: "pain-not-entered",
  version: "today-pain-not-entered/1",
  description:
    "When nothing was entered about the back today, then ask: yesterday's pain says nothing about now.",
  judge(input) {
    if (worstOfToday(input) !== null) return null;
    return {
      kind: "ask",
      headline: sentence("today.ask.pain", "We don't know yet. How is your back right now?"),
      statement: sentence(
        "today.ask.painWhy",
        "Nothing about your back has been entered today, and the answer depends on it.",
      ),
      facts: [{ label: "Pain now", value: null, unit: "of 10" }],
      sources: ["backstride-today-rules"],
      grade: "convention",
      needs: ["pain-now"],
    };
  },
};
