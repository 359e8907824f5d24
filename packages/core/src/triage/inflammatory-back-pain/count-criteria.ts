import type { TriageAnswers } from "../answers.ts";
import type { YesNoQuestionId } from "../question-id.ts";
import { isYes, numberOf } from "../relevance.ts";
import { EARLY_ONSET_BELOW_YEARS, LASTS_LONGER_THAN_WEEKS, ONSET_BELOW_YEARS } from "./thresholds.ts";

/** The criteria that are asked; the ninth, a beginning below the age of 35, follows from the age at onset. */
export const ASKED_CRITERIA: readonly YesNoQuestionId[] = [
  "wakes-second-half-of-night",
  "buttock-pain",
  "improves-with-movement",
  "improves-with-anti-inflammatory",
  "relative-with-spondyloarthritis",
  "arthritis-ever",
  "enthesitis-ever",
  "psoriasis-ever",
];

/** How many of the nine criteria of nice-ng65 are met, by the answers so far. */
export interface InflammatoryCriteria {
  /** Back pain that began below the age of 45 and has lasted longer than three months; null while it is open. */
  readonly isConsidered: boolean | null;
  /** Criteria met, 0 to 9. */
  readonly met: number;
  /** Criteria without an answer that could still be met. */
  readonly open: number;
}

/**
 * Counts the criteria for axial spondyloarthritis in low back pain (nice-ng65): onset below 35 years, waking in the
 * second half of the night, buttock pain, better with movement, better within 48 hours of an anti-inflammatory, a
 * first-degree relative with spondyloarthritis, arthritis, enthesitis, psoriasis (the last three now or in the past).
 */
export function countInflammatoryCriteria(answers: TriageAnswers): InflammatoryCriteria {
  const onsetAge = numberOf(answers, "onset-age-years");
  const isEarly = onsetAge !== null && onsetAge < EARLY_ONSET_BELOW_YEARS;
  const met = ASKED_CRITERIA.filter((id) => isYes(answers, id)).length + Number(isEarly);
  const open =
    ASKED_CRITERIA.filter((id) => answers[id] !== "yes" && answers[id] !== "no").length +
    Number(onsetAge === null);
  return { isConsidered: isConsidered(answers), met, open };
}

function isConsidered(answers: TriageAnswers): boolean | null {
  const weeks = numberOf(answers, "pain-duration-weeks");
  const onsetAge = numberOf(answers, "onset-age-years");
  if (answers["back-pain"] === "no") return false;
  if (weeks !== null && weeks <= LASTS_LONGER_THAN_WEEKS) return false;
  if (onsetAge !== null && onsetAge >= ONSET_BELOW_YEARS) return false;
  return answers["back-pain"] === "yes" && weeks !== null && onsetAge !== null ? true : null;
}
