import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { RULES_HOLD_FROM_YEARS } from "../thresholds.ts";

/**
 * What is known here is known of adults, and of adolescents where their backs grow (micheli-1995). Nothing here was made for
 * children: neither the scale of pain nor a bound. From 10 years on the rules hold; the age is a decision of this project.
 */
export const tooYoung: TodayRule = {
  id: "too-young",
  version: "today-too-young/1",
  description:
    "When the runner is younger than 10 years, then nothing is said about running but to ask a doctor.",
  judge({ answers }) {
    const answered = answers["age-years"];
    const years = typeof answered === "number" ? answered : null;
    if (years !== null && years >= RULES_HOLD_FROM_YEARS) return null;
    return {
      kind: "rest",
      restUntil: "examined",
      headline: sentence(
        "today.rest.young",
        "No run can be suggested to a child. If the back hurts, ask a doctor.",
      ),
      statement: sentence(
        "today.rest.youngWhy",
        "Nothing here was made for children below {years} years. What is known comes from adults and adolescents. A doctor, best one for children, can tell what is right.",
        { years: RULES_HOLD_FROM_YEARS },
      ),
      facts: [{ label: "Age", value: years, unit: "years" }],
      thresholds: [{ label: "The rules hold from", limit: RULES_HOLD_FROM_YEARS, unit: "years", met: false }],
      sources: ["backstride-today-rules", "backstride-red-flag-table", "micheli-1995"],
      grade: "convention",
    };
  },
};
