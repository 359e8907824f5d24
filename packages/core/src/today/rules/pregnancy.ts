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
/** The health question asks for more than a pregnancy, and the safety check for more than the health question. */
const WHY_BY_HEALTH = sentence(
  "today.modify.pregnantByHealthWhy",
  "You said of your health that you are pregnant, breastfeeding or trying to become pregnant. Nothing here was made for that time. Ask your midwife or doctor first whether running suits you and how far; until then walk. If you are pregnant, say so in the safety check too: it then asks for what can't wait.",
);

const whyFor = ({ answers }: Told): Pick<Explanation, "statement" | "facts"> =>
  answers.pregnant === "yes"
    ? { statement: WHY, facts: [{ label: "Pregnant, or could be, by the safety questions", value: true }] }
    : {
        statement: WHY_BY_HEALTH,
        facts: [
          {
            label: "Pregnant, breastfeeding or trying to become pregnant, by the health questions",
            value: true,
          },
        ],
      };

export const pregnancy: TodayRule = {
  id: "pregnancy",
  version: "today-pregnancy/2",
  description:
    "When the runner is pregnant, or is so, breastfeeding or trying to become so by the health questions, then at most walking and running in turns, and only once the midwife or doctor has agreed.",
  judge(input) {
    if (!isPregnant(input)) return null;
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence(
        "today.modify.pregnant",
        "Ask your midwife or doctor before you run. If they agree: a little, walking in between.",
      ),
      ...whyFor(input),
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
          ...whyFor(input),
          thresholds: [],
          sources: ["backstride-today-rules", "backstride-red-flag-table"],
          grade: "convention",
        },
      ];
