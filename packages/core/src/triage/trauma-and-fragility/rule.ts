import type { TriageAnswers } from "../answers.ts";
import type { QuestionId } from "../question-id.ts";
import { isYes, numberOf } from "../relevance.ts";
import { applies, type Judgement, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";
import { MINOR_TRAUMA_FROM_YEARS } from "./thresholds.ts";

/**
 * A broken vertebra.
 *
 * When: the pain came after a major fall or collision; or after a minor one in someone aged 65 or older, with
 * osteoporosis or with long-term steroids. Then: urgent. When: long-term steroids or osteoporosis with back pain and
 * no fall. Then: an appointment soon and no running until then: of all single signs the steroids raise the chance of a
 * break most (henschke-2009, downie-2013), and a thin bone can break without a fall. When: any of it, but a doctor has
 * examined this pain since, found no unhealed break and allowed running. Then: an eye on it.
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table, tier U), after henschke-2009 and
 * downie-2013. What an examination changes is a decision of this project (backstride-examined-since).
 */
const QUESTIONS: readonly QuestionId[] = [
  "back-pain",
  "age-years",
  "major-trauma",
  "minor-trauma",
  "osteoporosis",
  "long-term-steroids",
  "fracture-excluded",
];

export const traumaAndFragility: TriageRule = {
  id: "trauma-and-fragility",
  version: "trauma-and-fragility/3",
  title: "Signs of a broken bone",
  description:
    "Back pain after a major accident, or after a small one in someone with weaker bones, is looked at within a day or two; weaker bones alone, or long-term steroids, are a reason to see the doctor soon and not to run until then.",
  sources: [
    "backstride-red-flag-table",
    "henschke-2009",
    "downie-2013",
    "finucane-2020",
    "backstride-examined-since",
  ],
  questions: QUESTIONS,
  evaluate(answers: TriageAnswers) {
    const ageYears = numberOf(answers, "age-years");
    const isOlder = ageYears !== null && ageYears >= MINOR_TRAUMA_FROM_YEARS;
    const hasSteroids = isYes(answers, "long-term-steroids");
    const hasWeakerBones = isYes(answers, "osteoporosis") || hasSteroids;
    const isUrgent =
      isYes(answers, "major-trauma") || (isYes(answers, "minor-trauma") && (isOlder || hasWeakerBones));
    const thresholds = [
      {
        label: "Age from which a small fall counts",
        limit: MINOR_TRAUMA_FROM_YEARS,
        unit: "years",
        met: isOlder,
      },
    ];
    if (!isUrgent && !hasWeakerBones) return nothingFound(traumaAndFragility, answers);
    if (isYes(answers, "fracture-excluded"))
      return applies(traumaAndFragility, answers, { ...examined, thresholds });
    return applies(traumaAndFragility, answers, {
      tier: isUrgent ? "urgent" : "soon",
      blocksRunning: true,
      whomToSee: isUrgent
        ? ruleSentence(
            traumaAndFragility.id,
            "whomUrgent",
            "See a doctor today or tomorrow, or go to a hospital, and don't run until a break has been ruled out. If you can't stand or feel a leg less, call your emergency number (112 in Europe) and don't drive yourself.",
          )
        : ruleSentence(
            traumaAndFragility.id,
            "whomStop",
            "Make an appointment with your doctor within two weeks, say that your back hurts and that your bones may be weaker, and don't run until then. Walking is fine as far as it is comfortable.",
          ),
      statement: isUrgent
        ? ruleSentence(
            traumaAndFragility.id,
            "becauseUrgent",
            "After such an accident a vertebra can be broken, even where you can still walk.",
          )
        : ruleSentence(
            traumaAndFragility.id,
            "becauseSoon",
            "Weaker bones can break without a fall. Mostly the pain has another cause; your doctor can tell.",
          ),
      grade: isUrgent ? "high" : "low",
      thresholds,
    });
  },
};

const examined: Judgement = {
  tier: "watch",
  blocksRunning: false,
  whomToSee: ruleSentence(
    "trauma-and-fragility",
    "whomExamined",
    "Nothing to do today. Call the doctor again, and don't run until then, if the pain gets worse. If a leg becomes weak or numb, go to a hospital emergency department at once, and don't drive yourself.",
  ),
  statement: ruleSentence(
    "trauma-and-fragility",
    "becauseExamined",
    "You say that a doctor has examined this pain, found no unhealed break and allowed running. That holds for the pain as it was then.",
  ),
  grade: "convention",
};
