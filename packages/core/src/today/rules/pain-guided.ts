import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { worstOfLastRun, worstOfToday } from "../pain-of-today.ts";
import { PAIN_ACCEPTABLE_TO, PAIN_SAFE_TO } from "../thresholds.ts";

export const painGuided: TodayRule = {
  id: "pain-guided",
  version: "today-pain-guided/1",
  description:
    "Under the policy 'pain-guided': when the pain of today or of the last run is above 2 and at most 5 of 10, then walk and run in turns and don't add anything.",
  judge(input) {
    if (input.runner.returnPolicy !== "pain-guided") return null;
    const today = worstOfToday(input) ?? 0;
    const lastRun = worstOfLastRun(input);
    const worst = Math.max(today, lastRun ?? 0);
    if (worst <= PAIN_SAFE_TO) return null;
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence(
        "today.modify.guided",
        "You may run a little today: short, easy, walking in between, and no more than last time.",
      ),
      statement: sentence(
        "today.modify.guidedWhy",
        "Your pain was {pain} of 10. Up to {limit} running may go on in a smaller dose, if it settles by the next morning.",
        { pain: worst, limit: PAIN_ACCEPTABLE_TO },
      ),
      facts: [
        { label: "Worst pain today", value: today, unit: "of 10" },
        { label: "Worst pain of the last run", value: lastRun, unit: "of 10" },
      ],
      thresholds: [
        { label: "Smaller dose above", limit: PAIN_SAFE_TO, unit: "of 10", met: true },
        { label: "Rest above", limit: PAIN_ACCEPTABLE_TO, unit: "of 10", met: false },
      ],
      sources: ["backstride-today-rules", "silbernagel-2007"],
      grade: "low",
    };
  },
};
