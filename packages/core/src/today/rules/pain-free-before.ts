import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { whenOf, worstBefore, worstOfToday } from "../known-pain.ts";

/**
 * "Pain-free" is everyday life too, and longer than one morning (return-to-run-walk-30-min): any pain of the three days
 * before, at rest as well, and whatever the last run brought makes the way back begin smaller.
 */
export const painFreeBefore: TodayRule = {
  id: "pain-free-before",
  version: "today-pain-free-before/1",
  description:
    "Under the policy 'pain-free first': when the back hurt in the three days before, at rest too, or with the last run of up to 14 days ago, but not today, then walk and run in turns.",
  judge(input) {
    const before = worstBefore(input);
    if (input.policy.id !== "pain-free-first" || before === null || before.pain === 0) return null;
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence(
        "today.modify.painFree",
        "You may run a little today: short, easy, walking in between.",
      ),
      statement: sentence(
        "today.modify.painFreeBeforeWhy",
        "Nothing hurts today, but {when} your back was at {pain} of 10. Begin smaller than your last run.",
        { when: whenOf(before.day, input.today), pain: before.pain },
      ),
      facts: [
        { label: "Worst pain today", value: worstOfToday(input), unit: "of 10" },
        {
          label: "Worst pain of the three days before, and of the last run",
          value: before.pain,
          unit: "of 10",
        },
      ],
      sources: ["backstride-today-rules", "return-to-run-walk-30-min"],
      grade: "convention",
    };
  },
};
