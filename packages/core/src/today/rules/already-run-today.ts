import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";

export const alreadyRunToday: TodayRule = {
  id: "already-run-today",
  version: "today-already-run/1",
  description:
    "When there is a run of today already, then no second one: tomorrow morning tells how it was taken.",
  judge({ hasRunToday }) {
    if (!hasRunToday) return null;
    return {
      kind: "rest",
      headline: sentence(
        "today.rest.done",
        "You have run today. That is enough; tomorrow morning tells how your back took it.",
      ),
      statement: sentence(
        "today.rest.doneWhy",
        "How the back is on the next morning is part of the decision, so a second run today would be one too early.",
      ),
      facts: [{ label: "A run of today is known", value: true }],
      sources: ["backstride-today-rules"],
      grade: "convention",
    };
  },
};
