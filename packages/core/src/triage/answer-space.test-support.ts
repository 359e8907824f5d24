import type { QuestionId, TriageAnswers } from "./index.ts";
import { NUMBER_QUESTION_IDS, YES_NO_QUESTION_IDS } from "./question-id.ts";

/** Answers of any kind, as a file or a broken screen might hold them. */
export type AnyAnswers = Readonly<Record<string, unknown>>;

export const ALL_IDS: readonly QuestionId[] = [...NUMBER_QUESTION_IDS, ...YES_NO_QUESTION_IDS];
export const asAnswers = (answers: AnyAnswers): TriageAnswers => answers as TriageAnswers;

const isNumberQuestion = (id: QuestionId): boolean => (NUMBER_QUESTION_IDS as readonly string[]).includes(id);

/** Numbers on either side of every age, duration and severity that the table of warning signs names. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  "age-years": [1, 17, 18, 30, 50, 51, 60, 61, 64, 65, 70, 71, 120],
  "pain-duration-weeks": [0, 1, 2, 3, 5, 6, 13, 14, 60],
  "pain-severity": [0, 6, 7, 10],
  "onset-age-years": [0, 15, 34, 35, 44, 45, 60],
};

/** Every answer that can matter to `id`: absent (undefined), "I don't know", and yes and no or the numbers. */
export const valuesOf = (id: QuestionId): readonly unknown[] =>
  isNumberQuestion(id) ? [undefined, "unknown", ...(NUMBERS[id] ?? [])] : [undefined, "unknown", "no", "yes"];

const LARGEST: Readonly<Record<string, number>> = {
  "age-years": 120,
  "pain-duration-weeks": 5200,
  "pain-severity": 10,
  "onset-age-years": 120,
};

/** A yes, a no, or a number in its range. */
export function isUsable(id: QuestionId, answer: unknown): boolean {
  if (!isNumberQuestion(id)) return answer === "yes" || answer === "no";
  const smallest = id === "age-years" ? 1 : 0;
  return Number.isInteger(answer) && Number(answer) >= smallest && Number(answer) <= (LARGEST[id] ?? 0);
}

const BONE_REASONS: readonly QuestionId[] = [
  "hop-pain",
  "missed-periods",
  "low-energy",
  "previous-bone-stress-injury",
];
const INFLAMMATORY_CRITERIA: readonly QuestionId[] = [
  "wakes-second-half-of-night",
  "buttock-pain",
  "improves-with-movement",
  "improves-with-anti-inflammatory",
  "relative-with-spondyloarthritis",
  "arthritis-ever",
  "enthesitis-ever",
  "psoriasis-ever",
];
const ASKED_WITH_BACK_PAIN: readonly QuestionId[] = [
  "major-trauma",
  "minor-trauma",
  "osteoporosis",
  "long-term-steroids",
  "fever-or-shivering",
  "night-sweats",
  "recent-infection",
  "recent-surgery-or-spine-injection",
  "injected-drugs",
  "weakened-immunity",
  "bone-seeking-cancer",
  "unexplained-weight-loss",
  "constant-night-pain",
  "pain-duration-weeks",
  "pain-severity",
  "one-leg-symptoms",
];

/**
 * Who is asked what, written down a second time from the table of warning signs, so that the tests do not take the
 * gate's own word for it.
 */
export function isAskedOf(answers: AnyAnswers, id: QuestionId): boolean {
  const has = (other: QuestionId): boolean => answers[other] === "yes";
  const number = (other: QuestionId): number =>
    typeof answers[other] === "number" ? answers[other] : Number.NaN;
  const hurts = has("back-pain");
  if (ASKED_WITH_BACK_PAIN.includes(id)) return hurts;
  if (BONE_REASONS.includes(id)) return has("focal-impact-pain");
  if (id === "pregnancy-bleeding-or-contractions") return has("pregnant");
  if (id === "pain-is-new") return hurts && (number("age-years") > 50 || has("bone-seeking-cancer"));
  if (id === "pain-with-activity" || id === "worse-bending-backwards")
    return hurts && number("age-years") < 18;
  const isLong = hurts && number("pain-duration-weeks") > 13;
  if (id === "onset-age-years") return isLong;
  if (INFLAMMATORY_CRITERIA.includes(id)) return isLong && number("onset-age-years") < 45;
  return true;
}

/** The signs of which each one alone keeps a runner from running, where the question is asked (tiers E, U and S). */
export const SIGNS_THAT_BLOCK_ALONE: readonly QuestionId[] = [
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
  "leg-weakness-getting-worse",
  "foot-drop",
  "unsteady-walking",
  "sudden-tearing-pain",
  "pulsating-belly",
  "collapse",
  "flank-colic",
  "blood-in-urine",
  "pregnancy-bleeding-or-contractions",
  "major-trauma",
  "fever-or-shivering",
  "night-sweats",
  "recent-infection",
  "recent-surgery-or-spine-injection",
  "injected-drugs",
  "weakened-immunity",
  "unexplained-weight-loss",
  "constant-night-pain",
  "hop-pain",
];
