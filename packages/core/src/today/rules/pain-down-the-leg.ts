import { sentence } from "../../results/index.ts";
import { daysBetween } from "../../time/index.ts";
import type { TodayRule } from "../judgement.ts";
import { isPainInALeg } from "../known-pain.ts";
import { LAST_DAYS } from "../thresholds.ts";

const AFTER_EXAMINATION = sentence(
  "today.again.leg",
  "After you have been examined, within two weeks: answer the safety questions again then. If a calf is swollen, warm or red, see a doctor today. If a leg becomes weak or numb, or bladder or bowel change, go to a hospital emergency department at once, and don't drive yourself.",
);

export const painDownTheLeg: TodayRule = {
  id: "pain-down-the-leg",
  version: "today-pain-down-the-leg/3",
  description:
    "When pain was drawn in a leg in the last days, or runs down one leg by the safety questions and nobody has examined it since, then rest from running until someone has.",
  judge({ entries, today, answers }) {
    const drawn = entries.some((entry) => daysBetween(today, entry.day) <= LAST_DAYS && isPainInALeg(entry));
    const answered = answers["one-leg-symptoms"] === "yes";
    const isExamined = answers["leg-pain-examined"] === "yes";
    if (!drawn && (!answered || isExamined)) return null;
    return {
      kind: "rest",
      restUntil: isExamined ? "settled" : "examined",
      headline: isExamined
        ? sentence(
            "today.rest.legAgain",
            "Don't run while the leg hurts. Have it looked at again if it does not settle. Walking is fine if it is comfortable.",
          )
        : sentence(
            "today.rest.leg",
            "Don't run for now: let a doctor or physiotherapist look at the leg first. Walking is fine if it is comfortable.",
          ),
      statement: isExamined
        ? sentence(
            "today.rest.legAgainWhy",
            "You drew pain in a leg in the last days. You say that it was examined before; that it hurts again is a reason to wait.",
          )
        : sentence(
            "today.rest.legWhy",
            "Pain in the leg can come from a nerve in the back. Running on it without an examination is not worth the chance.",
          ),
      ...(isExamined ? {} : { lookAgain: AFTER_EXAMINATION }),
      facts: [
        { label: "Pain drawn in a leg in the last three days", value: drawn },
        { label: "Runs down one leg, by the safety questions", value: answered },
        { label: "Examined since, and running allowed, by the safety questions", value: isExamined },
      ],
      sources: [
        "backstride-today-rules",
        "physiotherapist-from-two-to-six-weeks",
        "backstride-examined-since",
      ],
      grade: "convention",
    };
  },
};
