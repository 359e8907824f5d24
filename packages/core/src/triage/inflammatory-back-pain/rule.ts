import type { TriageAnswers } from "../answers.ts";
import { applies, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";
import { ASKED_CRITERIA, countInflammatoryCriteria } from "./count-criteria.ts";
import { ONSET_BELOW_YEARS, REFER_FROM_CRITERIA, TEST_AT_CRITERIA } from "./thresholds.ts";

/**
 * Inflammation of the spine (axial spondyloarthritis).
 *
 * When: back pain that began before the age of 45 and has lasted longer than three months. Then: with four or more of
 * nine criteria, referral to a rheumatologist; with exactly three, a blood test for HLA-B27 and referral if it is
 * positive; with fewer, nothing for now. It is never a stop: movement is part of the treatment.
 *
 * Source: NICE guideline NG65, Spondyloarthritis in over 16s, 2017 (nice-ng65), recommendation on referral for low back
 * pain. Tier S, through the family doctor.
 */
export const inflammatoryBackPain: TriageRule = {
  id: "inflammatory-back-pain",
  version: "inflammatory-back-pain/1",
  title: "Signs of an inflamed spine",
  description:
    "In back pain that began before 45 and has lasted longer than three months, four of nine criteria mean a referral to a rheumatologist and exactly three a blood test first.",
  sources: ["nice-ng65"],
  questions: ["back-pain", "pain-duration-weeks", "onset-age-years", ...ASKED_CRITERIA],
  evaluate(answers: TriageAnswers) {
    const { isConsidered, met, open } = countInflammatoryCriteria(answers);
    const isReferred = met >= REFER_FROM_CRITERIA;
    const isTested = met === TEST_AT_CRITERIA && open === 0;
    if (isConsidered !== true || !(isReferred || isTested))
      return nothingFound(inflammatoryBackPain, answers);
    return applies(inflammatoryBackPain, answers, {
      tier: "soon",
      blocksRunning: false,
      whomToSee: isReferred
        ? ruleSentence(
            inflammatoryBackPain.id,
            "whomRefer",
            "Make an appointment with your doctor within two weeks and ask about a referral to a rheumatologist, a specialist for inflamed joints. Keep moving meanwhile.",
          )
        : ruleSentence(
            inflammatoryBackPain.id,
            "whomTest",
            "Make an appointment with your doctor within two weeks and ask about a blood test called HLA-B27; if it is positive, the next step is a rheumatologist, a specialist for inflamed joints. Keep moving meanwhile.",
          ),
      statement: ruleSentence(
        inflammatoryBackPain.id,
        "because",
        "Your pain began before the age of {onset}, has lasted longer than three months, and {met} of nine signs of an inflamed spine are there. It can be treated well once it is known.",
        { onset: ONSET_BELOW_YEARS, met },
      ),
      grade: "moderate",
      thresholds: [
        {
          label: "Criteria for a blood test first",
          limit: TEST_AT_CRITERIA,
          unit: "criteria",
          met: met >= TEST_AT_CRITERIA,
        },
        { label: "Criteria for a referral", limit: REFER_FROM_CRITERIA, unit: "criteria", met: isReferred },
      ],
    });
  },
};
