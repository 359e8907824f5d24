import type { TriageAnswers } from "../answers.ts";
import type { QuestionId } from "../question-id.ts";
import { isYes, numberOf } from "../relevance.ts";
import { applies, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";

/**
 * Pain that lasts, is severe, or runs down a leg: time for a physiotherapist.
 *
 * When: six weeks or longer, at its worst seven of ten or more, or signs down one leg below the knee. Then: a
 * physiotherapist or doctor soon. When: two weeks or longer, or a leg that one of them has examined since and allowed
 * running on. Then: think of a physiotherapist (watch). Never a stop by itself: what may be run today is decided
 * elsewhere, by the pain of the day.
 *
 * Source: the audit of the article (claim R2: refer at two to six weeks, sooner with leg signs), as a convention of this
 * project (physiotherapist-from-two-to-six-weeks; severe-pain-seven-of-ten), with hayden-2021 for what exercise does in
 * lasting pain. What an examination changes is a decision of this project (backstride-examined-since).
 */
export const PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS = 2;
export const PHYSIOTHERAPIST_DUE_FROM_WEEKS = 6;
export const SEVERE_FROM = 7;

const QUESTIONS: readonly QuestionId[] = [
  "back-pain",
  "pain-duration-weeks",
  "pain-severity",
  "one-leg-symptoms",
  "leg-pain-examined",
];

export const durationAndSeverity: TriageRule = {
  id: "duration-and-severity",
  version: "duration-and-severity/3",
  title: "Pain that lasts, is severe, or runs down a leg",
  description:
    "From two weeks on a physiotherapist is worth a thought, from six weeks on an appointment; sooner when the pain is severe or runs down a leg.",
  sources: [
    "physiotherapist-from-two-to-six-weeks",
    "severe-pain-seven-of-ten",
    "hayden-2021",
    "backstride-examined-since",
  ],
  questions: QUESTIONS,
  evaluate(answers: TriageAnswers) {
    const weeks = numberOf(answers, "pain-duration-weeks") ?? 0;
    const severity = numberOf(answers, "pain-severity") ?? 0;
    const hasLegSigns = isYes(answers, "one-leg-symptoms");
    const isLegExamined = hasLegSigns && isYes(answers, "leg-pain-examined");
    const isLong = weeks >= PHYSIOTHERAPIST_DUE_FROM_WEEKS;
    const isSevere = severity >= SEVERE_FROM;
    const isPossible = weeks >= PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS;
    const isDue = (hasLegSigns && !isLegExamined) || isLong || isSevere;
    if (!isDue && !isPossible && !isLegExamined) return nothingFound(durationAndSeverity, answers);
    return applies(durationAndSeverity, answers, {
      tier: isDue ? "soon" : "watch",
      blocksRunning: false,
      whomToSee: isSevere ? whomSevere : isDue ? whomSoon : isLegExamined ? whomExamined : whomWatch,
      statement:
        isLegExamined && !isDue
          ? becauseExamined
          : hasLegSigns && !isLegExamined
            ? ruleSentence(
                durationAndSeverity.id,
                "becauseLeg",
                "Pain, tingling or numbness below the knee can mean that a nerve of the back is irritated. Mostly it settles; someone should examine it.",
              )
            : ruleSentence(
                durationAndSeverity.id,
                "because",
                "Most back pain eases within a few weeks. Where it lasts or is severe, guided exercise helps more than waiting.",
              ),
      grade: "convention",
      thresholds: [
        {
          label: "Physiotherapist worth a thought from",
          limit: PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS,
          unit: "weeks",
          met: isPossible,
        },
        {
          label: "Physiotherapist due from",
          limit: PHYSIOTHERAPIST_DUE_FROM_WEEKS,
          unit: "weeks",
          met: isLong,
        },
        { label: "Severe from", limit: SEVERE_FROM, unit: "of 10", met: isSevere },
      ],
    });
  },
};

const whomSoon = ruleSentence(
  "duration-and-severity",
  "whomSoon",
  "Make an appointment with a physiotherapist or your doctor within two weeks. If a leg becomes weak or numb, or bladder or bowel change, go to a hospital emergency department at once, and don't drive yourself.",
);
const whomWatch = ruleSentence(
  "duration-and-severity",
  "whomWatch",
  "Think about a physiotherapist now; make an appointment if it is not clearly better when it has lasted {weeks} weeks.",
  { weeks: PHYSIOTHERAPIST_DUE_FROM_WEEKS },
);
const whomSevere = ruleSentence(
  "duration-and-severity",
  "whomSevere",
  "Make an appointment with a physiotherapist or your doctor within two weeks, and call the doctor today if you can hardly bear it or it leaves you no sleep. If a leg becomes weak or numb, or bladder or bowel change, go to a hospital emergency department at once, and don't drive yourself.",
);
const whomExamined = ruleSentence(
  "duration-and-severity",
  "whomExamined",
  "Nothing to do today. Have the leg looked at again if its pain grows. If it becomes weak or numb, or bladder or bowel change, go to a hospital emergency department at once, and don't drive yourself.",
);
const becauseExamined = ruleSentence(
  "duration-and-severity",
  "becauseExamined",
  "You say that a doctor or physiotherapist has examined the leg and allowed running. That holds for the leg as it was then.",
);
