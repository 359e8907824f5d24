import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";

/**
 * Signs below the knee that were examined since, and running allowed. What was drawn in a leg of late is left to the rule
 * pain-down-the-leg. That the way back begins with walking in between is a decision of this project.
 */
export const legPainExamined: TodayRule = {
  id: "leg-pain-examined",
  version: "today-leg-pain-examined/1",
  description:
    "When pain, tingling or numbness runs down a leg and it was examined since and running allowed, then at most walking and running in turns.",
  judge({ answers }) {
    if (answers["one-leg-symptoms"] !== "yes") return null;
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence(
        "today.modify.leg",
        "You may run a little today: short, easy, walking in between. Stop if the leg begins to hurt or tingle more.",
      ),
      statement: sentence(
        "today.modify.legWhy",
        "You say that the leg was examined and running allowed. How much running such a leg takes has not been studied, so begin small.",
      ),
      facts: [
        { label: "Runs down a leg, by the safety questions", value: true },
        { label: "Examined since, and running allowed, by the safety questions", value: true },
      ],
      sources: ["backstride-today-rules", "backstride-examined-since"],
      grade: "convention",
    };
  },
};
