import { type Explanation, sentence } from "../../results/index.ts";
import type { TriageFinding } from "../../triage/index.ts";
import type { TodayRule } from "../judgement.ts";
import type { TodayInput } from "../today-input.ts";

type Told = Pick<TodayInput, "answers" | "health">;

/**
 * Told in the safety check or among the health questions. With bleeding, fluid or contractions triage stops; without them
 * it finds only that nothing here was made for pregnancy, and that is a limit of today's answer.
 */
export const isPregnant = ({ answers, health }: Told): boolean =>
  answers.pregnant === "yes" || health.pregnancy === "yes";

const WHY = sentence(
  "today.modify.pregnantWhy",
  "Nothing here was made for pregnancy. Ask your midwife or doctor first whether running suits you and how far; until then walk.",
);

export const pregnancy: TodayRule = {
  id: "pregnancy",
  version: "today-pregnancy/1",
  description:
    "When the runner is pregnant, then at most walking and running in turns, and only once the midwife or doctor has agreed.",
  judge(input) {
    if (!isPregnant(input)) return null;
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence(
        "today.modify.pregnant",
        "Ask your midwife or doctor before you run. If they agree: a little, walking in between.",
      ),
      statement: WHY,
      facts: [{ label: "Pregnant", value: true }],
      sources: ["backstride-today-rules", "backstride-red-flag-table"],
      grade: "convention",
    };
  },
};

/** What triage finds in a pregnancy without a warning sign: to ask the midwife or doctor before running. */
export const isPregnancyToWatch = ({ ruleId, tier }: TriageFinding): boolean =>
  ruleId === "renal-and-pregnancy" && tier === "watch";

/** The same beside the answer of another rule: whoever decides, the midwife or doctor comes first. */
export const pregnancyNote = (input: TodayInput): readonly Explanation[] =>
  input.triage.kind === "stop" || input.triage.kind === "ask" || !isPregnant(input)
    ? []
    : [
        {
          rule: pregnancy.id,
          version: pregnancy.version,
          statement: WHY,
          facts: [{ label: "Pregnant", value: true }],
          thresholds: [],
          sources: ["backstride-today-rules", "backstride-red-flag-table"],
          grade: "convention",
        },
      ];
