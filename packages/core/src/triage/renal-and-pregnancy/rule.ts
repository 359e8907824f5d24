import type { TriageAnswers } from "../answers.ts";
import { isYes } from "../relevance.ts";
import { applies, type Judgement, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";

/**
 * A kidney, or a pregnancy in danger, as the source of the pain.
 *
 * When: colic in the side, or blood in the urine. Then: urgent. When: pregnant with bleeding, fluid, strong or one-sided pain in the belly (a pregnancy outside the womb among its causes) or contractions.
 * Then: urgent, the maternity unit today. When: pregnant without these. Then: a word with the midwife before running (watch).
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table, tier U). The watch tier for a pregnancy
 * without warning signs is a decision of this project: its plans were not made for pregnant runners.
 */
export const renalAndPregnancy: TriageRule = {
  id: "renal-and-pregnancy",
  version: "renal-and-pregnancy/3",
  title: "Kidneys and pregnancy",
  description:
    "Colic in the side, blood in the urine, or bleeding, fluid, strong belly pain or contractions in pregnancy are looked at the same day.",
  sources: ["backstride-red-flag-table"],
  questions: ["flank-colic", "blood-in-urine", "pregnant", "pregnancy-bleeding-or-contractions"],
  evaluate(answers: TriageAnswers) {
    const judgement = judge(answers);
    return judgement === null
      ? nothingFound(renalAndPregnancy, answers)
      : applies(renalAndPregnancy, answers, judgement);
  },
};

function judge(answers: TriageAnswers): Judgement | null {
  if (isYes(answers, "pregnancy-bleeding-or-contractions")) {
    return {
      tier: "urgent",
      blocksRunning: true,
      whomToSee: ruleSentence(
        renalAndPregnancy.id,
        "whomMaternity",
        "Call your maternity unit or midwife now and do today what they say. If you bleed heavily, feel faint, or the pain is very strong, call your emergency number (112 in Europe) and don't drive yourself.",
      ),
      statement: ruleSentence(
        renalAndPregnancy.id,
        "becauseMaternity",
        "In pregnancy, bleeding, fluid, strong pain in the belly or contractions can come from the pregnancy itself and be dangerous.",
      ),
      grade: "convention",
    };
  }
  if (isYes(answers, "flank-colic") || isYes(answers, "blood-in-urine")) {
    return {
      tier: "urgent",
      blocksRunning: true,
      whomToSee: ruleSentence(
        renalAndPregnancy.id,
        "whomKidney",
        "See a doctor today or tomorrow, and don't run until then. With fever, or if you can't pass urine, go to a hospital at once and don't drive yourself.",
      ),
      statement: ruleSentence(
        renalAndPregnancy.id,
        "becauseKidney",
        "Pain in waves in the side, or blood in the urine, points to the kidneys or the bladder rather than to the back.",
      ),
      grade: "convention",
    };
  }
  // Only once the warning signs of a pregnancy are denied: before that the questions have to be answered first.
  if (!isYes(answers, "pregnant") || answers["pregnancy-bleeding-or-contractions"] !== "no") return null;
  return {
    tier: "watch",
    blocksRunning: false,
    whomToSee: ruleSentence(
      renalAndPregnancy.id,
      "whomMidwife",
      "Ask your midwife or doctor before you run. If your back hurts, tell them that too.",
    ),
    statement: ruleSentence(
      renalAndPregnancy.id,
      "becausePregnant",
      "The plans here were not made for pregnancy. Let your midwife or doctor say what suits you.",
    ),
    grade: "convention",
  };
}
