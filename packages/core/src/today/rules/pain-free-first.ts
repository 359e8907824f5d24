import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { worstOfLastRun, worstOfToday } from "../pain-of-today.ts";

export const painFreeFirst: TodayRule = {
  id: "pain-free-first",
  version: "today-pain-free-first/1",
  description:
    "Under the policy 'pain-free first': when the back hurts today, then rest from running; when it hurt with the last run but not today, then walk and run in turns.",
  judge(input) {
    if (input.runner.returnPolicy !== "pain-free-first") return null;
    const today = worstOfToday(input) ?? 0;
    const lastRun = worstOfLastRun(input);
    const facts = [
      { label: "Worst pain today", value: today, unit: "of 10" },
      { label: "Worst pain of the last run", value: lastRun, unit: "of 10" },
    ];
    if (today > 0) {
      return {
        kind: "rest",
        headline: sentence("today.rest.painFree", "No running today. Walk instead, and look again tomorrow."),
        statement: sentence(
          "today.rest.painFreeWhy",
          "Your back is at {pain} of 10 today, and you chose to run again only when nothing hurts.",
          { pain: today },
        ),
        facts,
        thresholds: [{ label: "Rest above", limit: 0, unit: "of 10", met: true }],
        sources: ["backstride-today-rules", "dahm-2010"],
        grade: "convention",
      };
    }
    if (lastRun === null || lastRun === 0) return null;
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence(
        "today.modify.painFree",
        "You may run a little today: short, easy, walking in between.",
      ),
      statement: sentence(
        "today.modify.painFreeWhy",
        "Nothing hurts today, but your last run brought {pain} of 10. Begin smaller than that run.",
        { pain: lastRun },
      ),
      facts,
      sources: ["backstride-today-rules"],
      grade: "convention",
    };
  },
};
