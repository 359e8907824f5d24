import type { TriageAnswers } from "../answers.ts";
import type { YesNoQuestionId } from "../question-id.ts";
import { isYes } from "../relevance.ts";
import { applies, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";

/**
 * A nerve or the spinal cord that is losing its function.
 *
 * When: a leg gets weaker from day to day, or two of the three signs come together. Then: emergency. When: a new foot
 * drop or newly unsteady walking, or clumsy hands (of a spinal cord under pressure in the neck), alone. Then: a clinician on the same day.
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table, tier E/U), which follows the red-flag
 * framework, edition 2020 (finucane-2020).
 */
const SIGNS: readonly YesNoQuestionId[] = ["leg-weakness-getting-worse", "foot-drop", "unsteady-walking"];
/** So many signs together are an emergency even where none is said to be getting worse (a choice of this project). */
export const SIGNS_TOGETHER_FOR_EMERGENCY = 2;

export const progressiveWeakness: TriageRule = {
  id: "progressive-weakness",
  version: "progressive-weakness/2",
  title: "Loss of strength or balance",
  description:
    "A leg that is getting weaker, or two signs of lost strength or balance together, is an emergency; a new foot drop, new unsteadiness or clumsy hands alone need a clinician the same day.",
  sources: ["backstride-red-flag-table", "finucane-2020"],
  questions: SIGNS,
  evaluate(answers: TriageAnswers) {
    const count = SIGNS.filter((id) => isYes(answers, id)).length;
    if (count === 0) return nothingFound(progressiveWeakness, answers);
    const isEmergency = isYes(answers, "leg-weakness-getting-worse") || count >= SIGNS_TOGETHER_FOR_EMERGENCY;
    return applies(progressiveWeakness, answers, {
      tier: isEmergency ? "emergency" : "urgent",
      blocksRunning: true,
      whomToSee: isEmergency
        ? ruleSentence(
            progressiveWeakness.id,
            "whomNow",
            "Go to a hospital emergency department now. Don't drive yourself: let someone take you, or call your emergency number (112 in Europe).",
          )
        : ruleSentence(
            progressiveWeakness.id,
            "whomToday",
            "See a doctor today: your practice, the out-of-hours service, or a hospital. If it gets worse, or bladder or bowel change, call your emergency number (112 in Europe) at once and don't drive yourself.",
          ),
      statement: ruleSentence(
        progressiveWeakness.id,
        "because",
        "Strength or balance that goes can mean that a nerve or the spinal cord is under pressure. That needs an examination before anything else.",
      ),
      grade: "high",
      thresholds: [
        {
          label: "Signs that together are an emergency",
          limit: SIGNS_TOGETHER_FOR_EMERGENCY,
          unit: "signs",
          met: count >= SIGNS_TOGETHER_FOR_EMERGENCY,
        },
      ],
    });
  },
};
