import { sentence } from "../../results/index.ts";
import { daysBetween } from "../../time/index.ts";
import type { TodayRule } from "../judgement.ts";
import { isPainInTheGroin } from "../known-pain.ts";
import { LAST_DAYS } from "../thresholds.ts";

/**
 * The safety check asks for a spot that hurts at each landing; a stress injury of the neck of the thigh bone may only ache
 * in the groin (mountjoy-2023, backstride-red-flag-table), and neither way back is meant for it. That a groin that was
 * drawn rests, as a leg does, is a decision of this project (backstride-today-rules).
 */
export const painInTheGroin: TodayRule = {
  id: "pain-in-the-groin",
  version: "today-pain-in-the-groin/1",
  description:
    "When pain was drawn in the groin in the last days, then rest from running until someone has examined it, under either policy.",
  judge({ entries, today }) {
    const drawn = entries.some(
      (entry) => daysBetween(today, entry.day) <= LAST_DAYS && isPainInTheGroin(entry),
    );
    if (!drawn) return null;
    return {
      kind: "rest",
      restUntil: "examined",
      headline: sentence(
        "today.rest.groin",
        "Don't run while the groin hurts: let a doctor look at it. Walking is fine if it is comfortable.",
      ),
      statement: sentence(
        "today.rest.groinWhy",
        "You drew pain in the groin in the last days. In runners it can be an overloaded bone of the hip, which can break. Mostly it is something else; a doctor can tell.",
      ),
      lookAgain: sentence(
        "today.again.groin",
        "After a doctor has looked at it, within two weeks, and once the groin has not hurt for three days. If it hurts at each landing, on a hop, in walking or at night, don't wait for the appointment: see a doctor today or tomorrow.",
      ),
      facts: [{ label: "Pain drawn in the groin in the last three days", value: true }],
      sources: ["backstride-today-rules", "backstride-red-flag-table", "mountjoy-2023"],
      grade: "low",
    };
  },
};
