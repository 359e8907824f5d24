import type { TriageAnswers } from "../answers.ts";
import type { YesNoQuestionId } from "../question-id.ts";
import { isYes } from "../relevance.ts";
import { applies, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";

/**
 * An infection of the spine.
 *
 * When: back pain with fever, shivering fits or night sweats; or back pain with a recent infection, surgery or spinal
 * injection, injected drugs, or a weakened defence. Then: a clinician the same day or the next.
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table, tier U), after the red-flag
 * framework, edition 2020 (finucane-2020). The questions keep common colds out by their wording.
 */
const SIGNS: readonly YesNoQuestionId[] = [
  "fever-or-shivering",
  "night-sweats",
  "recent-infection",
  "recent-surgery-or-spine-injection",
  "injected-drugs",
  "weakened-immunity",
];

export const infection: TriageRule = {
  id: "infection",
  version: "infection/1",
  title: "Signs of an infection",
  description:
    "Back pain together with fever, night sweats, or something that lets germs reach the spine is looked at within a day or two.",
  sources: ["backstride-red-flag-table", "finucane-2020"],
  questions: ["back-pain", ...SIGNS],
  evaluate(answers: TriageAnswers) {
    if (!SIGNS.some((id) => isYes(answers, id))) return nothingFound(infection, answers);
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
