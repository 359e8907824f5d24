import type { TriageAnswers } from "../answers.ts";
import type { QuestionId } from "../question-id.ts";
import { isYes, numberOf } from "../relevance.ts";
import { applies, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";
import { ADULT_FROM_YEARS, LASTS_FROM_WEEKS } from "./thresholds.ts";

/**
 * A stress injury of a vertebral arch (spondylolysis) in a growing back.
 *
 * When: below the age of 18, pain with sport for two weeks or longer, worse on bending backwards. Then: an appointment
 * soon, and no impact or backward-bending sport meanwhile. When: the same, but not worse on bending backwards. Then: an
 * appointment soon without a stop: that sign alone neither proves nor rules it out.
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table, tier S with a stop), after micheli-1995:
 * spondylolysis in 47 % of adolescent athletes with back pain who came to a sports clinic, against 5 % of adults.
 */
const QUESTIONS: readonly QuestionId[] = [
  "back-pain",
  "age-years",
  "pain-duration-weeks",
  "pain-with-activity",
  "worse-bending-backwards",
];

export const adolescent: TriageRule = {
  id: "adolescent",
  version: "adolescent/2",
  title: "Back pain while growing",
  description:
    "Below the age of 18, pain with sport for two weeks or longer is shown to a doctor; where bending backwards makes it worse, running and jumping stop meanwhile.",
  sources: ["backstride-red-flag-table", "micheli-1995"],
  questions: QUESTIONS,
  evaluate(answers: TriageAnswers) {
    const ageYears = numberOf(answers, "age-years");
    const weeks = numberOf(answers, "pain-duration-weeks");
    const isYoung = ageYears !== null && ageYears < ADULT_FROM_YEARS;
    const isLong = weeks !== null && weeks >= LASTS_FROM_WEEKS;
    if (!isYoung || !isLong || !isYes(answers, "pain-with-activity"))
      return nothingFound(adolescent, answers);
    const isWorseBackwards = isYes(answers, "worse-bending-backwards");
    return applies(adolescent, answers, {
      tier: "soon",
      blocksRunning: isWorseBackwards,
      whomToSee: isWorseBackwards
        ? ruleSentence(
            adolescent.id,
            "whomStop",
            "See a doctor, best one for sports medicine or for children, within two weeks. Until then no running, no jumping and no sport that bends the back backwards; walking is fine.",
          )
        : ruleSentence(
            adolescent.id,
            "whomSoon",
            "See a doctor, best one for sports medicine or for children, within two weeks. Stop running if bending backwards begins to hurt.",
          ),
      statement: ruleSentence(
        adolescent.id,
        "because",
        "In a back that still grows, pain with sport for {limit} weeks or longer can be a stress injury of a vertebra. Found early, it heals well.",
        { limit: LASTS_FROM_WEEKS },
      ),
      grade: "low",
      thresholds: [
        { label: "Age below which the rule holds", limit: ADULT_FROM_YEARS, unit: "years", met: isYoung },
        { label: "Lasts for at least", limit: LASTS_FROM_WEEKS, unit: "weeks", met: isLong },
      ],
    });
  },
};
