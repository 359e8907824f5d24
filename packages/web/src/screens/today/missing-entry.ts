import type { PainMoment } from "@backstride/core/diary";
import type { Explanation } from "@backstride/core/results";

/** Reasons that rest on an entry nobody made, by the id of their sentence, and what the entry would be about. */
const MISSING: Readonly<Record<string, Extract<PainMoment, "after-run" | "next-morning">>> = {
  "today.modify.openRunWhy": "after-run",
  "today.modify.openNextMorningWhy": "next-morning",
};

/** What to tell of the last run, where today's answer is what it is because that is not known; null where it is not. */
export const missingEntry = ({ statement }: Explanation) => MISSING[statement.id] ?? null;
