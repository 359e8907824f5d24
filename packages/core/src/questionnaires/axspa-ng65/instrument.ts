import { type Sentence, sentence } from "../../results/index.ts";
import { makeInstrument } from "../instrument.ts";
import { type AxspaAnswers, type AxspaScore, axspaAnswersSchema, axspaScoreSchema } from "./schema.ts";
import {
  EARLY_ONSET_BELOW_YEARS,
  LASTS_LONGER_THAN_MONTHS,
  ONSET_BELOW_YEARS,
  REFER_FROM_CRITERIA,
  TEST_AT_CRITERIA,
} from "./thresholds.ts";

function compute({ onsetAgeYears, durationMonths, criteria }: AxspaAnswers): AxspaScore {
  const count = criteria.length + Number(onsetAgeYears < EARLY_ONSET_BELOW_YEARS);
  const isConsidered = onsetAgeYears < ONSET_BELOW_YEARS && durationMonths > LASTS_LONGER_THAN_MONTHS;
  return { action: isConsidered ? actionFor(count) : "not-applicable", count };
}

function actionFor(count: number): AxspaScore["action"] {
  if (count >= REFER_FROM_CRITERIA) return "refer";
  return count === TEST_AT_CRITERIA ? "hla-b27" : "safety-net";
}

function statements({ action, count }: AxspaScore): readonly Sentence[] {
  switch (action) {
    case "refer":
      return [
        sentence(
          "score.axspa.refer",
          "{count} of nine signs of an inflamed spine: ask your doctor about a referral to a rheumatologist, a specialist for inflamed joints.",
          { count },
        ),
      ];
    case "hla-b27":
      return [
        sentence(
          "score.axspa.test",
          "{count} of nine signs of an inflamed spine: ask your doctor about a blood test called HLA-B27; if it is positive, the next step is a rheumatologist.",
          { count },
        ),
      ];
    case "safety-net":
      return [
        sentence(
          "score.axspa.watch",
          "{count} of nine signs of an inflamed spine: too few for a referral now. Ask again if new signs come, above all with psoriasis, an inflamed bowel or an inflamed eye.",
          { count },
        ),
      ];
    case "not-applicable":
      return [
        sentence(
          "score.axspa.notApplicable",
          "This rule is for back pain that began before {onset} and has lasted longer than {months} months; it says nothing here.",
          { onset: ONSET_BELOW_YEARS, months: LASTS_LONGER_THAN_MONTHS },
        ),
      ];
  }
}

/**
 * When back pain should be looked at for axial spondyloarthritis (nice-ng65): it began before 45 and has lasted longer
 * than three months; of nine criteria, four or more mean referral, exactly three a blood test for HLA-B27 first.
 * The safety gate asks the same rule in weeks (core/triage); a test holds the two together.
 */
export const axspaNg65 = makeInstrument<AxspaAnswers, AxspaScore>(
  {
    id: "axspa-ng65",
    version: "axspa-ng65/1",
    title: "Referral for signs of an inflamed spine",
    description:
      "Counts nine signs of axial spondyloarthritis in back pain that began before 45 and has lasted longer than three months, and says whether a referral or a blood test is next. It is no diagnosis.",
    credit: "National Institute for Health and Care Excellence, guideline NG65, 2017. Wording of Backstride.",
    licence: "NICE content, cited and put in other words.",
    items: [
      { id: "night-waking", text: "Woken by the pain in the second half of the night" },
      { id: "buttock-pain", text: "Pain in the buttocks" },
      { id: "improves-with-movement", text: "Better with movement" },
      { id: "nsaid-response", text: "Better within 48 hours of an anti-inflammatory medicine" },
      { id: "family-history", text: "A parent, brother, sister or child with spondyloarthritis" },
      { id: "arthritis", text: "Arthritis, now or in the past" },
      {
        id: "enthesitis",
        text: "Enthesitis (inflamed tendon or ligament where it meets the bone), now or in the past",
      },
      { id: "psoriasis", text: "Psoriasis, now or in the past" },
    ],
    whyNoItems: null,
    smallestChanges: [],
    sources: ["nice-ng65"],
  },
  { schemas: { answers: axspaAnswersSchema, score: axspaScoreSchema }, compute, statements },
);
