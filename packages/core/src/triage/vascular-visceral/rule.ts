import type { TriageAnswers } from "../answers.ts";
import type { YesNoQuestionId } from "../question-id.ts";
import { isYes, numberOf } from "../relevance.ts";
import { applies, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";

/**
 * A great vessel, above all the aorta, or the heart as the source of the pain.
 *
 * When: sudden tearing pain, a new throbbing in the belly, or a faint with the pain. Then: emergency, at any age. When:
 * colic in the side above the age of 60. Then: emergency too, because a torn aorta can feel like a kidney stone.
 *
 * The words of the questions also name a known aneurysm with pain, and breathlessness, a tight chest, double vision or slurred
 * speech with the pain: choices of this project.
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table, tier E). The table names men above
 * 60; the sex is not asked here, so the age holds for everyone: too careful for some, too late for none.
 */
export const COLIC_IS_EMERGENCY_ABOVE_YEARS = 60;
const SIGNS: readonly YesNoQuestionId[] = ["sudden-tearing-pain", "pulsating-belly", "collapse"];

export const vascularVisceral: TriageRule = {
  id: "vascular-visceral",
  version: "vascular-visceral/2",
  title: "Signs from the heart or a great blood vessel",
  description:
    "Sudden tearing pain, a new throbbing in the belly, a faint with the pain, or colic in the side above the age of 60 is an emergency.",
  sources: ["backstride-red-flag-table"],
  questions: ["age-years", ...SIGNS, "flank-colic"],
  evaluate(answers: TriageAnswers) {
    const ageYears = numberOf(answers, "age-years");
    const isOlder = ageYears !== null && ageYears > COLIC_IS_EMERGENCY_ABOVE_YEARS;
    const hasSign = SIGNS.some((id) => isYes(answers, id));
    if (!hasSign && !(isOlder && isYes(answers, "flank-colic")))
      return nothingFound(vascularVisceral, answers);
    return applies(vascularVisceral, answers, {
      tier: "emergency",
      blocksRunning: true,
      whomToSee: ruleSentence(
        vascularVisceral.id,
        "whom",
        "Call your emergency number now (112 in Europe), sit or lie down, and wait for the ambulance. Don't drive yourself.",
      ),
      statement: ruleSentence(
        vascularVisceral.id,
        "because",
        "Pain of this kind can come from the heart or a great blood vessel instead of the back. If it does, minutes count.",
      ),
      grade: "convention",
      thresholds: [
        {
          label: "Age above which colic in the side counts",
          limit: COLIC_IS_EMERGENCY_ABOVE_YEARS,
          unit: "years",
          met: isOlder,
        },
      ],
    });
  },
};
