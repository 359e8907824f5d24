import { type Sentence, sentence } from "../../results/index.ts";
import { inOwnWords, makeInstrument } from "../instrument.ts";
import { type AxspaAnswers, type AxspaScore, axspaAnswersSchema, axspaScoreSchema } from "./schema.ts";
import {
  EARLY_ONSET_BELOW_YEARS,
  LASTS_LONGER_THAN_MONTHS,
  ONSET_BELOW_YEARS,
  REFER_FROM_CRITERIA,
  TEST_AT_CRITERIA,
} from "./thresholds.ts";

function compute({ onsetAgeYears, durationMonths, criteria }: AxspaAnswers): AxspaScore {
  const count =
    onsetAgeYears === null ? null : criteria.length + Number(onsetAgeYears < EARLY_ONSET_BELOW_YEARS);
  // One precondition that is not met settles it, whatever the other one would be.
  const beganTooLate = onsetAgeYears !== null && onsetAgeYears >= ONSET_BELOW_YEARS;
  const isTooShort = durationMonths !== null && durationMonths <= LASTS_LONGER_THAN_MONTHS;
  if (beganTooLate || isTooShort) return { action: "not-applicable", count };
  return { action: count === null || durationMonths === null ? null : actionFor(count), count };
}

function actionFor(count: number): NonNullable<AxspaScore["action"]> {
  if (count >= REFER_FROM_CRITERIA) return "refer";
  return count === TEST_AT_CRITERIA ? "hla-b27" : "safety-net";
}

function statements(
  { action, count }: AxspaScore,
  { onsetAgeYears, durationMonths }: AxspaAnswers,
): readonly Sentence[] {
  if (action === "not-applicable") {
    return [
      sentence(
        "score.axspa.notApplicable",
        "This rule is for back pain that began before {onset} and has lasted longer than {months} months; it says nothing here.",
        { onset: ONSET_BELOW_YEARS, months: LASTS_LONGER_THAN_MONTHS },
      ),
    ];
  }
  if (action === null || count === null) return [missingStatement(onsetAgeYears, durationMonths)];
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
          "{count} of nine signs of an inflamed spine: too few for a referral now, which does not rule it out.",
          { count },
        ),
        sentence(
          "score.axspa.comeBack",
          "Have it looked at again if one more of these signs comes, above all if you have or had psoriasis, an inflamed bowel (Crohn's disease, ulcerative colitis) or an inflamed eye (uveitis).",
        ),
      ];
  }
}

function missingStatement(onsetAgeYears: number | null, durationMonths: number | null): Sentence {
  const missing = [
    ...(onsetAgeYears === null ? ["the age when the pain began"] : []),
    ...(durationMonths === null ? ["how long it has lasted"] : []),
  ].join(" and ");
  return sentence("score.axspa.open", "What is next is not known. Missing: {missing}.", { missing });
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
    items: inOwnWords([
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
    ]),
    whyNoItems: null,
    wordingNote: null,
    smallestChanges: [],
    smallestDetectableChanges: [],
    sources: ["nice-ng65"],
  },
  { schemas: { answers: axspaAnswersSchema, score: axspaScoreSchema }, compute, statements },
);
