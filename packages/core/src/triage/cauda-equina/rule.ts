import type { TriageAnswers } from "../answers.ts";
import type { YesNoQuestionId } from "../question-id.ts";
import { isYes } from "../relevance.ts";
import { applies, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";

/**
 * Pressure on the bundle of nerves at the end of the spinal cord (cauda equina).
 *
 * When: any one of the twelve signs of the warning card (bladder, bowel, feeling in the saddle area, sexual function),
 * new or getting worse; or new pain or weakness in both legs. Then: emergency, hospital now, not driving oneself.
 *
 * Source: cauda equina warning card (Greenhalgh, Mercer, Finucane), paraphrased; red-flag framework, edition 2020
 * (finucane-2020). Tier E. The signs need no back pain: they are asked of everyone and each one is enough.
 */
export const CAUDA_EQUINA_SIGNS: readonly YesNoQuestionId[] = [
  "saddle-tingling-or-numbness",
  "back-passage-numbness",
  "wiping-feels-different",
  "urine-hard-to-start",
  "urine-hard-to-hold",
  "urine-flow-not-felt",
  "urine-leaks",
  "bladder-fullness-not-felt",
  "bowel-not-held",
  "bowel-motion-not-felt",
  "erection-or-ejaculation-changed",
  "genital-feeling-lost-in-sex",
  "both-legs-pain-or-weakness",
];
/** One sign is enough (ces-warning-card). */
const SIGNS_NEEDED = 1;

export const caudaEquina: TriageRule = {
  id: "cauda-equina",
  version: "cauda-equina/2",
  title: "Nerves to bladder, bowel and legs",
  description:
    "Any one new or worsening sign of pressure on the nerves to the bladder, the bowel, the saddle area or both legs is an emergency.",
  sources: ["ces-warning-card", "finucane-2020"],
  questions: CAUDA_EQUINA_SIGNS,
  evaluate(answers: TriageAnswers) {
    const count = CAUDA_EQUINA_SIGNS.filter((id) => isYes(answers, id)).length;
    if (count < SIGNS_NEEDED) return nothingFound(caudaEquina, answers);
    return applies(caudaEquina, answers, {
      tier: "emergency",
      blocksRunning: true,
      whomToSee: ruleSentence(
        caudaEquina.id,
        "whom",
        'Go to a hospital emergency department now, by day or night. Don\'t drive yourself: let someone take you, or call your emergency number (112 in Europe). Say: "I may have cauda equina syndrome", and which signs you have.',
      ),
      statement: ruleSentence(
        caudaEquina.id,
        "because",
        "What you chose can be a sign that the nerves to the bladder, the bowel, the saddle area or the legs are under pressure. It is rare, and hours count: treated early, the damage can often be prevented.",
      ),
      grade: "high",
      thresholds: [{ label: "Signs of which one is enough", limit: SIGNS_NEEDED, unit: "signs", met: true }],
    });
  },
};
