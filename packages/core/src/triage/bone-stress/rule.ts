import type { TriageAnswers } from "../answers.ts";
import type { QuestionId, YesNoQuestionId } from "../question-id.ts";
import { isYes } from "../relevance.ts";
import { applies, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { RuleOutcome, TriageRule } from "../triage-rule.ts";

/**
 * A stress injury of sacrum, pelvis or the neck of the thigh bone, mostly with too little energy for the training
 * (relative energy deficiency in sport, REDs).
 *
 * When: one spot in the lower back, buttock, hip or groin hurts at each landing and on a single-leg hop, in someone with
 * missed periods, low energy or an earlier bone stress injury. Then: urgent, and no running until assessed. When: the
 * spot and the hop without such a reason. Then: soon, and no running until assessed, because men and runners who know
 * of no reason get such injuries too. When: the spot and a reason, but the hop is painless. Then: soon, and no
 * running until assessed: a painless hop does not rule a stress injury of sacrum or hip out. When: the spot alone, all
 * else denied. Then: soon, without a stop of the plan, but today's answer allows no run while it hurts.
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table, tier U), after the consensus on REDs
 * (mountjoy-2023, not checked word by word). The two weaker tiers are a decision of this project.
 */
const REASONS: readonly YesNoQuestionId[] = ["missed-periods", "low-energy", "previous-bone-stress-injury"];
const QUESTIONS: readonly QuestionId[] = ["focal-impact-pain", "hop-pain", ...REASONS];

export const boneStress: TriageRule = {
  id: "bone-stress",
  version: "bone-stress/4",
  title: "Signs of an overloaded bone",
  description:
    "One spot that hurts at each landing and on a hop, in a runner with missed periods, low energy or an earlier bone stress injury, means no running until it has been assessed.",
  sources: ["backstride-red-flag-table", "mountjoy-2023"],
  questions: QUESTIONS,
  evaluate(answers: TriageAnswers) {
    const hasSpot = isYes(answers, "focal-impact-pain");
    const hasHopPain = isYes(answers, "hop-pain");
    const hasReason = REASONS.some((id) => isYes(answers, id));
    if (!hasSpot) return nothingFound(boneStress, answers);
    if (!hasHopPain && !hasReason) return spotAlone(answers);
    const isUrgent = hasHopPain && hasReason;
    return applies(boneStress, answers, {
      tier: isUrgent ? "urgent" : "soon",
      blocksRunning: true,
      whomToSee: isUrgent
        ? ruleSentence(
            boneStress.id,
            "whomUrgent",
            "Stop running and jumping now. See a doctor, best one for sports medicine, today or tomorrow, and say that a stress fracture of the sacrum, pelvis or hip has to be ruled out.",
          )
        : ruleSentence(
            boneStress.id,
            "whomStop",
            "Stop running and jumping until it has been assessed. See a doctor, best one for sports medicine, within two weeks; today or tomorrow if the spot is in the groin or hip, or if it hurts in walking or at night.",
          ),
      statement: ruleSentence(
        boneStress.id,
        "because",
        "One spot that hurts at each landing can be a bone that gets more load than it can rebuild. Run on, and it can break; rest in time, and it heals.",
      ),
      grade: "low",
    });
  },
};

/** Only once everything else is denied: before that the questions have to be answered first. */
function spotAlone(answers: TriageAnswers): RuleOutcome {
  const outcome = nothingFound(boneStress, answers);
  if (outcome.kind !== "does-not-apply") return outcome;
  return applies(boneStress, answers, {
    tier: "soon",
    blocksRunning: false,
    whomToSee: ruleSentence(
      boneStress.id,
      "whomSoon",
      "Don't run while it hurts at each landing, and see a doctor within two weeks; today or tomorrow if it begins to hurt on a hop, in walking or at night.",
    ),
    statement: ruleSentence(
      boneStress.id,
      "becauseSoon",
      "One spot that hurts at each landing can be an overloaded bone. A painless hop speaks against it, but does not rule it out.",
    ),
    grade: "low",
  });
}
