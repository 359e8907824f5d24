import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { whenOf, worstBefore, worstOfToday } from "../known-pain.ts";

/**
 * The borrowed model counts the pain of a run and of the time after it (silbernagel-2007), and everyday life comes first
 * (return-to-run-walk-30-min: 2 of 10 or less): the three days before count at rest too, and the last run until another one
 * is known, for 14 days at most.
 */
export const painGuided: TodayRule = {
  id: "pain-guided",
  version: "today-pain-guided/2",
  description:
    "Under the policy 'pain-guided': when the pain of today or of the three days before, at rest too, or of the last run of up to 14 days ago, is above 2 of 10, then walk and run in turns and don't add anything.",
  judge(input) {
    const { id, limits } = input.policy;
    if (id !== "pain-guided") return null;
    const today = worstOfToday(input) ?? 0;
    const before = worstBefore(input);
    const worst = Math.max(today, before?.pain ?? 0);
    if (worst <= limits.safeTo) return null;
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence(
        "today.modify.guided",
        "You may run a little today: short, easy, walking in between, and no more than last time.",
      ),
      statement:
        before !== null && before.pain > limits.acceptableTo
          ? sentence(
              "today.modify.guidedHighWhy",
              "Running brought {pain} of 10 {when}. Above {limit} is too much, so the way back begins with less than that run.",
              { pain: before.pain, when: whenOf(before.day, input.today), limit: limits.acceptableTo },
            )
          : sentence(
              "today.modify.guidedWhy",
              "Your pain was {pain} of 10. Up to {limit} running may go on in a smaller dose, if it settles by the next morning.",
              { pain: worst, limit: limits.acceptableTo },
            ),
      facts: [
        { label: "Worst pain today", value: today, unit: "of 10" },
        {
          label: "Worst pain of the three days before, and of the last run",
          value: before?.pain ?? null,
          unit: "of 10",
        },
      ],
      thresholds: [
        { label: "Smaller dose above", limit: limits.safeTo, unit: "of 10", met: true },
        {
          label: "Rest above, today or in the three days before",
          limit: limits.acceptableTo,
          unit: "of 10",
          met: false,
        },
      ],
      sources: [...limits.sources, "return-to-run-walk-30-min"],
      grade: "low",
    };
  },
};
