import type { TriageAnswers } from "../answers.ts";
import type { QuestionId } from "../question-id.ts";
import { isYes } from "../relevance.ts";
import { applies, type Judgement, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";

/**
 * A tumour in the spine.
 *
 * When: a cancer of a kind that settles in bone, now or earlier, and the pain is new or different. Then: urgent; with
 * weight loss or constant night pain as well: today. When: unexplained weight loss or constant, growing night pain
 * without such a cancer. Then: an appointment soon, and no running until then. When: such a cancer, the pain as ever.
 * Then: only tell the doctor (watch). When: no constant, growing night pain, and a doctor who knows of the cancer or the
 * weight loss has examined this pain since, found no serious illness and allowed running. Then: an eye on it.
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table: strong U, weak S), after downie-2013,
 * henschke-2009 and finucane-2020. What an examination changes is a decision of this project (backstride-examined-since).
 */
const QUESTIONS: readonly QuestionId[] = [
  "back-pain",
  "age-years",
  "bone-seeking-cancer",
  "pain-is-new",
  "unexplained-weight-loss",
  "constant-night-pain",
  "tumour-excluded",
];

export const malignancy: TriageRule = {
  id: "malignancy",
  version: "malignancy/2",
  title: "Signs of a serious illness",
  description:
    "A new pain after a cancer that can settle in bone is looked at within a day or two; weight loss or constant night pain without one needs an appointment before running.",
  sources: [
    "backstride-red-flag-table",
    "downie-2013",
    "henschke-2009",
    "finucane-2020",
    "backstride-examined-since",
  ],
  questions: QUESTIONS,
  evaluate(answers: TriageAnswers) {
    const judgement = judge(answers);
    return judgement === null ? nothingFound(malignancy, answers) : applies(malignancy, answers, judgement);
  },
};

function judge(answers: TriageAnswers): Judgement | null {
  const hadCancer = isYes(answers, "bone-seeking-cancer");
  const hasNightPain = isYes(answers, "constant-night-pain");
  const hasWeakSign = isYes(answers, "unexplained-weight-loss") || hasNightPain;
  const hasReason = hasWeakSign || (hadCancer && isYes(answers, "pain-is-new"));
  if (hasReason && answers["constant-night-pain"] === "no" && isYes(answers, "tumour-excluded"))
    return examined;
  if (hadCancer && hasWeakSign) {
    return {
      tier: "urgent",
      blocksRunning: true,
      whomToSee: ruleSentence(
        malignancy.id,
        "whomToday",
        "Call your doctor or your cancer team today and ask to be seen today. Don't run until then.",
      ),
      statement: becauseOfCancer,
      grade: "high",
    };
  }
  if (hadCancer && isYes(answers, "pain-is-new")) {
    return {
      tier: "urgent",
      blocksRunning: true,
      whomToSee: ruleSentence(
        malignancy.id,
        "whomUrgent",
        "Call your doctor or your cancer team today and ask to be seen within two days. Don't run until then.",
      ),
      statement: becauseOfCancer,
      grade: "high",
    };
  }
  if (hasWeakSign) {
    return {
      tier: "soon",
      blocksRunning: true,
      whomToSee: ruleSentence(
        malignancy.id,
        "whomSoon",
        "Make an appointment with your doctor within two weeks, and don't run until you have been examined. Walking is fine as far as it is comfortable.",
      ),
      statement: ruleSentence(
        malignancy.id,
        "becauseWeak",
        "Weight loss without a reason, or pain that never lets up and grows, usually has a harmless cause. Now and then it is a sign of a serious illness, so a doctor should look first.",
      ),
      grade: "low",
    };
  }
  // While it is open whether the pain is new, a mere "tell your doctor" would hide that the answer is needed.
  if (!hadCancer || answers["pain-is-new"] !== "no") return null;
  return {
    tier: "watch",
    blocksRunning: false,
    whomToSee: ruleSentence(
      malignancy.id,
      "whomWatch",
      "Tell your doctor about the back pain at your next visit, and call within two days if it changes or grows.",
    ),
    statement: ruleSentence(
      malignancy.id,
      "becauseWatch",
      "You have had a cancer that can settle in bone, and you know this pain from before. A change would matter.",
    ),
    grade: "low",
  };
}

const examined: Judgement = {
  tier: "watch",
  blocksRunning: false,
  whomToSee: ruleSentence(
    "malignancy",
    "whomExamined",
    "Nothing to do today. Call the doctor within two days, and don't run until then, if the pain grows, stays through the night, or you lose more weight.",
  ),
  statement: ruleSentence(
    "malignancy",
    "becauseExamined",
    "You say that a doctor who knows of it has examined this pain, found no sign of a serious illness and allowed running. That holds for the pain as it was then.",
  ),
  grade: "convention",
};

const becauseOfCancer = ruleSentence(
  "malignancy",
  "becauseStrong",
  "After a cancer that can settle in bone, a back pain like this needs to be looked at before anything else, though most such pains turn out to be harmless.",
);
