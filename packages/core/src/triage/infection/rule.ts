import type { TriageAnswers } from "../answers.ts";
import type { YesNoQuestionId } from "../question-id.ts";
import { isYes } from "../relevance.ts";
import { applies, type Judgement, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";

/** Signs that are there now: no examination of earlier takes them away. */
const SIGNS: readonly YesNoQuestionId[] = ["fever-or-shivering", "night-sweats"];
/** What lets germs reach the spine. */
const WAYS_IN: readonly YesNoQuestionId[] = [
  "recent-infection",
  "recent-surgery-or-spine-injection",
  "injected-drugs",
  "weakened-immunity",
];

/**
 * An infection of the spine.
 *
 * When: back pain with fever, shivering fits or night sweats; or back pain with a recent infection, surgery or spinal
 * injection, injected drugs, or a weakened defence. Then: a clinician the same day or the next. When: one of the latter,
 * fever, shivering fits and night sweats denied, and a doctor has examined this pain since, found no infection and allowed
 * running. Then: an eye on it.
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table, tier U), after the red-flag
 * framework, edition 2020 (finucane-2020). The questions keep common colds out by their wording. What an examination
 * changes is a decision of this project (backstride-examined-since).
 */
export const infection: TriageRule = {
  id: "infection",
  version: "infection/2",
  title: "Signs of an infection",
  description:
    "Back pain together with fever, night sweats, or something that lets germs reach the spine is looked at within a day or two.",
  sources: ["backstride-red-flag-table", "finucane-2020", "backstride-examined-since"],
  questions: ["back-pain", ...SIGNS, ...WAYS_IN, "infection-excluded"],
  evaluate(answers: TriageAnswers) {
    if (![...SIGNS, ...WAYS_IN].some((id) => isYes(answers, id))) return nothingFound(infection, answers);
    const isWithoutSign = SIGNS.every((id) => answers[id] === "no");
    if (isWithoutSign && isYes(answers, "infection-excluded")) return applies(infection, answers, examined);
    return applies(infection, answers, {
      tier: "urgent",
      blocksRunning: true,
      whomToSee: ruleSentence(
        infection.id,
        "whom",
        "Call your doctor or the out-of-hours service today, to be seen today or tomorrow, and don't run until then. If you have a high fever and feel very ill or confused, call your emergency number (112 in Europe) now and don't drive yourself.",
      ),
      statement: ruleSentence(
        infection.id,
        "because",
        "Back pain together with what you chose can, rarely, be an infection in the spine. A doctor can rule it out, often with a blood test.",
      ),
      grade: "high",
    });
  },
};

const examined: Judgement = {
  tier: "watch",
  blocksRunning: false,
  whomToSee: ruleSentence(
    "infection",
    "whomExamined",
    "Nothing to do today. Call the doctor on the same day, and don't run, if fever, shivering fits or night sweats come or the pain gets worse.",
  ),
  statement: ruleSentence(
    "infection",
    "becauseExamined",
    "You say that a doctor has examined this pain, found no infection and allowed running. That holds for the pain as it was then.",
  ),
  grade: "convention",
};
