import type { Advice } from "../advice.ts";
import { NOT_STOPPED } from "../recurring-conditions.ts";

export const littleByLittle: Advice = {
  id: "little-by-little",
  version: 1,
  row: "P2",
  about: "prevention",
  title: "Little by little",
  text: "Make no run more than about a tenth longer than the longest of your last 30 days; beginners walk and run in turns. Longer steps came with more overuse injuries. Counting by the week instead made no difference in a trial.",
  appliesWhen: NOT_STOPPED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote: null,
  sources: ["frandsen-2025", "buist-2008"],
  claims: ["P2", "C15"],
  betterSupported: [],
};
