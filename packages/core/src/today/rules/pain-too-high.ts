import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { whenOf, worstOfLastDays, worstOfToday } from "../known-pain.ts";
import { LAST_DAYS } from "../thresholds.ts";

/**
 * Pain of any moment counts, at rest too, and one morning without pain does not undo the evening before: what is published
 * about the return to running asks for quiet days and nights first (return-to-run-walk-30-min), and above 5 of 10 is too
 * much in the borrowed model (silbernagel-2007). For how many days is a decision of this project (backstride-today-rules).
 */
export const painTooHigh: TodayRule = {
  id: "pain-too-high",
  version: "today-pain-too-high/2",
  description:
    "When the pain of today or of the three days before was above 5 of 10 at any moment, at rest too, then rest from running, under either policy.",
  judge(input) {
    const { acceptableTo, sources } = input.policy.limits;
    const today = worstOfToday(input);
    const lastDays = worstOfLastDays(input);
    const isToday = today !== null && today > acceptableTo;
    if (!isToday && (lastDays === null || lastDays.pain <= acceptableTo)) return null;
    return {
      kind: "rest",
      headline: sentence("today.rest.high", "No running today. Keep walking as far as it is comfortable."),
      statement:
        isToday || lastDays === null
          ? sentence(
              "today.rest.highWhy",
              "Your pain was {pain} of 10 today. Above {limit}, running has to wait.",
              { pain: today ?? 0, limit: acceptableTo },
            )
          : sentence(
              "today.rest.highBeforeWhy",
              "Your pain was {pain} of 10 {when}. After pain above {limit}, running waits until {days} days have brought less.",
              {
                pain: lastDays.pain,
                when: whenOf(lastDays.day, input.today),
                limit: acceptableTo,
                days: LAST_DAYS,
              },
            ),
      facts: [
        { label: "Worst pain today", value: today, unit: "of 10" },
        { label: "Worst pain of the three days before", value: lastDays?.pain ?? null, unit: "of 10" },
      ],
      thresholds: [{ label: "Rest above", limit: acceptableTo, unit: "of 10", met: true }],
      sources: [...sources, "return-to-run-walk-30-min"],
      grade: "low",
    };
  },
};
