import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { whenOf, worstBefore, worstOfToday } from "../known-pain.ts";

/**
 * "Pain-free" is everyday life too, and longer than one morning (return-to-run-walk-30-min): any pain of the three days
 * before, at rest as well, and whatever the last run brought makes the way back begin smaller.
 */
export const painFreeFirst: TodayRule = {
  id: "pain-free-first",
  version: "today-pain-free-first/2",
  description:
    "Under the policy 'pain-free first': when the back hurts today, then rest from running; when it hurt in the three days before, at rest too, or with the last run of up to 14 days ago, but not today, then walk and run in turns.",
  judge(input) {
    if (input.policy.id !== "pain-free-first") return null;
    const today = worstOfToday(input) ?? 0;
    const before = worstBefore(input);
    const facts = [
      { label: "Worst pain today", value: today, unit: "of 10" },
      {
        label: "Worst pain of the three days before, and of the last run",
        value: before?.pain ?? null,
        unit: "of 10",
      },
    ];
    if (today > 0) {
      return {
        kind: "rest",
        headline: sentence("today.rest.painFree", "No running today. Walk instead, and look again tomorrow."),
        statement: sentence(
          "today.rest.painFreeWhy",
          "Your back is at {pain} of 10 today. By the more careful of the two ways back, running waits until nothing hurts.",
          { pain: today },
        ),
        facts,
        thresholds: [{ label: "Rest above", limit: 0, unit: "of 10", met: true }],
        sources: ["backstride-today-rules", "dahm-2010"],
        grade: "convention",
      };
    }
    if (before === null || before.pain === 0) return null;
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
      facts,
      sources: ["backstride-today-rules", "return-to-run-walk-30-min"],
      grade: "convention",
    };
  },
};
