import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";

/**
 * Of all who have one spot that hurts at each landing, triage stops those with a second sign. The spot alone is no stop, but
 * every step of a run is a landing on it: neither way back is meant for a bone (mountjoy-2023, backstride-red-flag-table;
 * the rest is a decision of this project, backstride-today-rules).
 */
export const oneSpotAtEachLanding: TodayRule = {
  id: "one-spot-at-each-landing",
  version: "today-one-spot-at-each-landing/1",
  description:
    "When one spot hurts at each landing, by the safety questions, then rest from running until someone has examined it, under either policy.",
  judge({ answers }) {
    if (answers["focal-impact-pain"] !== "yes") return null;
    return {
      kind: "rest",
      restUntil: "examined",
      headline: sentence(
        "today.rest.spot",
        "Don't run while one spot hurts at each landing: let a doctor look at it. Walking is fine if it is comfortable.",
      ),
      statement: sentence(
        "today.rest.spotWhy",
        "A spot that hurts at each landing can be an overloaded bone, and a run is many landings. A painless hop speaks against it, but does not rule it out.",
      ),
      lookAgain: sentence(
        "today.again.spot",
        "After a doctor has looked at it, and once it no longer hurts at each landing: answer the safety questions again then. If it begins to hurt on a hop, in walking or at night, don't wait for the appointment: see a doctor today or tomorrow.",
      ),
      facts: [{ label: "One spot hurts at each landing, by the safety questions", value: true }],
      sources: ["backstride-today-rules", "backstride-red-flag-table", "mountjoy-2023"],
      grade: "low",
    };
  },
};
