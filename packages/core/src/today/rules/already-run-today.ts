import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";

export const alreadyRunToday: TodayRule = {
  id: "already-run-today",
  version: "today-already-run/2",
  description:
    "When there is a run of today already, known or told by the diary alone, then no second one: tomorrow morning tells how it was taken.",
  judge({ hasRunToday, toldRuns }) {
    const isTold = toldRuns.some(({ daysAgo }) => daysAgo === 0);
    if (!hasRunToday && !isTold) return null;
    return {
      kind: "rest",
      headline: hasRunToday
        ? sentence(
            "today.rest.done",
            "You have run today. That is enough; tomorrow morning tells how your back took it.",
          )
        : sentence(
            "today.rest.doneTold",
            "By your diary you have run today. That is enough; tomorrow morning tells how your back took it.",
          ),
      statement: sentence(
        "today.rest.doneWhy",
        "How the back is on the next morning is part of the decision, so a second run today would be one too early.",
      ),
      facts: [
        { label: "A run of today is known", value: hasRunToday },
        { label: "The diary tells of a run today that is not known", value: isTold },
      ],
      sources: ["backstride-today-rules"],
      grade: "convention",
    };
  },
};
