import type { QuestionId, TriageAnswers } from "./index.ts";
import { NUMBER_QUESTION_IDS, YES_NO_QUESTION_IDS } from "./question-id.ts";

/** Answers of any kind, as a file or a broken screen might hold them. */
export type AnyAnswers = Readonly<Record<string, unknown>>;

export const ALL_IDS: readonly QuestionId[] = [...NUMBER_QUESTION_IDS, ...YES_NO_QUESTION_IDS];
export const asAnswers = (answers: AnyAnswers): TriageAnswers => answers as TriageAnswers;

/** Nothing answered: every question is there, so that millions of answers can be put in without a copy of each. */
export const nothingAnswered = (): Record<string, unknown> => ({ ...BLANK });
const BLANK: AnyAnswers = Object.fromEntries(ALL_IDS.map((id) => [id, undefined]));

const NUMBER_QUESTIONS: ReadonlySet<string> = new Set(NUMBER_QUESTION_IDS);
export const isNumberQuestion = (id: QuestionId): boolean => NUMBER_QUESTIONS.has(id);

/** Numbers on either side of every age, duration and severity that the table of warning signs names. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  "age-years": [1, 17, 18, 30, 50, 51, 60, 61, 64, 65, 70, 71, 120],
  "pain-duration-weeks": [0, 1, 2, 3, 5, 6, 13, 14, 60],
  "pain-severity": [0, 6, 7, 10],
  "onset-age-years": [0, 15, 34, 35, 44, 45, 60],
};

/** Every answer that can matter to `id`: absent (undefined), "I don't know", and yes and no or the numbers. */
export const valuesOf = (id: QuestionId): readonly unknown[] => VALUES.get(id) ?? [];
const VALUES: ReadonlyMap<QuestionId, readonly unknown[]> = new Map(
  ALL_IDS.map((id) => [
    id,
    isNumberQuestion(id)
      ? [undefined, "unknown", ...(NUMBERS[id] ?? [])]
      : [undefined, "unknown", "no", "yes"],
  ]),
);

const LARGEST: ReadonlyMap<QuestionId, number> = new Map<QuestionId, number>([
  ["age-years", 120],
  ["pain-duration-weeks", 5200],
  ["pain-severity", 10],
  ["onset-age-years", 120],
]);

/** A yes, a no, or a number in its range. */
export function isUsable(id: QuestionId, answer: unknown): boolean {
  const largest = LARGEST.get(id);
  if (largest === undefined) return answer === "yes" || answer === "no";
  const smallest = id === "age-years" ? 1 : 0;
  return Number.isInteger(answer) && Number(answer) >= smallest && Number(answer) <= largest;
}

/** When a question is asked, and when other answers make it irrelevant for good, so that a yes to it can't count. */
interface Gate {
  readonly isAsked: (answers: AnyAnswers) => boolean;
  readonly isRuledOut: (answers: AnyAnswers) => boolean;
}

const has = (answers: AnyAnswers, id: QuestionId): boolean => answers[id] === "yes";
const denies = (answers: AnyAnswers, id: QuestionId): boolean => answers[id] === "no";
/** NaN where there is no number, so that every comparison fails. */
const number = (answers: AnyAnswers, id: QuestionId): number => {
  const answer = answers[id];
  return typeof answer === "number" ? answer : Number.NaN;
};
const usableNumber = (answers: AnyAnswers, id: QuestionId): number =>
  isUsable(id, answers[id]) ? number(answers, id) : Number.NaN;

const withBackPain: Gate = {
  isAsked: (answers) => has(answers, "back-pain"),
  isRuledOut: (answers) => denies(answers, "back-pain"),
};
const withOneSpot: Gate = {
  isAsked: (answers) => has(answers, "focal-impact-pain"),
  isRuledOut: (answers) => denies(answers, "focal-impact-pain"),
};
const inPregnancy: Gate = {
  isAsked: (answers) => has(answers, "pregnant"),
  isRuledOut: (answers) => denies(answers, "pregnant"),
};
const afterFiftyOrCancer: Gate = {
  isAsked: (answers) =>
    withBackPain.isAsked(answers) &&
    (number(answers, "age-years") > 50 || has(answers, "bone-seeking-cancer")),
  isRuledOut: (answers) =>
    withBackPain.isRuledOut(answers) ||
    (usableNumber(answers, "age-years") <= 50 && denies(answers, "bone-seeking-cancer")),
};
const inAYoungBack: Gate = {
  isAsked: (answers) => withBackPain.isAsked(answers) && number(answers, "age-years") < 18,
  isRuledOut: (answers) => withBackPain.isRuledOut(answers) || usableNumber(answers, "age-years") >= 18,
};
const afterThreeMonths: Gate = {
  isAsked: (answers) => withBackPain.isAsked(answers) && number(answers, "pain-duration-weeks") > 13,
  isRuledOut: (answers) =>
    withBackPain.isRuledOut(answers) || usableNumber(answers, "pain-duration-weeks") <= 13,
};
const begunYoung: Gate = {
  isAsked: (answers) => afterThreeMonths.isAsked(answers) && number(answers, "onset-age-years") < 45,
  isRuledOut: (answers) =>
    afterThreeMonths.isRuledOut(answers) || usableNumber(answers, "onset-age-years") >= 45,
};

/** Behind these each, once all of them are known and a rule does not stop by them. */
const after = (ids: readonly QuestionId[], isReason: (answers: AnyAnswers) => boolean): Gate => ({
  isAsked: (answers) => withBackPain.isAsked(answers) && isReason(answers),
  isRuledOut: (answers) =>
    withBackPain.isRuledOut(answers) ||
    (has(answers, "back-pain") &&
      !isReason(answers) &&
      ids.every((id) => isUsable(id, answers[id]) || GATES.get(id)?.isRuledOut(answers) === true)),
});
const afterAccident = after(
  ["age-years", "major-trauma", "minor-trauma", "osteoporosis", "long-term-steroids"],
  (answers) =>
    has(answers, "major-trauma") ||
    has(answers, "long-term-steroids") ||
    has(answers, "osteoporosis") ||
    (has(answers, "minor-trauma") && number(answers, "age-years") >= 65),
);
const WAYS_IN_FOR_GERMS: readonly QuestionId[] = [
  "recent-infection",
  "recent-surgery-or-spine-injection",
  "injected-drugs",
  "weakened-immunity",
];
const afterWayIn = after(WAYS_IN_FOR_GERMS, (answers) => WAYS_IN_FOR_GERMS.some((id) => has(answers, id)));
const afterCancer = after(
  ["age-years", "bone-seeking-cancer", "pain-is-new", "unexplained-weight-loss"],
  (answers) =>
    has(answers, "unexplained-weight-loss") ||
    (has(answers, "bone-seeking-cancer") && has(answers, "pain-is-new")),
);
const withLegSigns = after(["one-leg-symptoms"], (answers) => has(answers, "one-leg-symptoms"));

const behind = (gate: Gate, ...ids: readonly QuestionId[]): readonly (readonly [QuestionId, Gate])[] =>
  ids.map((id) => [id, gate]);

/**
 * Who is asked what, written down a second time from the table of warning signs, so that the tests do not take the
 * gate's own word for it. What is not here is asked of everyone.
 */
const GATES: ReadonlyMap<QuestionId, Gate> = new Map([
  ...behind(withBackPain, "major-trauma", "minor-trauma", "osteoporosis", "long-term-steroids"),
  ...behind(withBackPain, "fever-or-shivering", "night-sweats", "recent-infection"),
  ...behind(withBackPain, "recent-surgery-or-spine-injection", "injected-drugs", "weakened-immunity"),
  ...behind(withBackPain, "bone-seeking-cancer", "unexplained-weight-loss", "constant-night-pain"),
  ...behind(withBackPain, "pain-duration-weeks", "pain-severity", "one-leg-symptoms"),
  ...behind(withOneSpot, "hop-pain", "missed-periods", "low-energy", "previous-bone-stress-injury"),
  ...behind(inPregnancy, "pregnancy-bleeding-or-contractions"),
  ...behind(afterFiftyOrCancer, "pain-is-new"),
  ...behind(inAYoungBack, "pain-with-activity", "worse-bending-backwards"),
  ...behind(afterThreeMonths, "onset-age-years"),
  ...behind(begunYoung, "wakes-second-half-of-night", "buttock-pain", "improves-with-movement"),
  ...behind(begunYoung, "improves-with-anti-inflammatory", "relative-with-spondyloarthritis"),
  ...behind(begunYoung, "arthritis-ever", "enthesitis-ever", "psoriasis-ever"),
  ...behind(afterAccident, "fracture-excluded"),
  ...behind(afterWayIn, "infection-excluded"),
  ...behind(afterCancer, "tumour-excluded"),
  ...behind(withLegSigns, "leg-pain-examined"),
]);

export const isAskedOf = (answers: AnyAnswers, id: QuestionId): boolean =>
  GATES.get(id)?.isAsked(answers) ?? true;
export const isRuledOut = (answers: AnyAnswers, id: QuestionId): boolean =>
  GATES.get(id)?.isRuledOut(answers) ?? false;

/** Is it asked and without an answer that can be used? */
export const isOpen = (answers: AnyAnswers, id: QuestionId): boolean =>
  !isUsable(id, answers[id]) && isAskedOf(answers, id);

export function hasOpenQuestion(answers: AnyAnswers): boolean {
  for (const id of ALL_IDS) if (isOpen(answers, id)) return true;
  return false;
}

/** What the table of warning signs looks at. A yes counts unless other answers rule the question out; so does a number. */
export interface Given {
  readonly yes: (id: QuestionId) => boolean;
  readonly no: (id: QuestionId) => boolean;
  /** NaN where it is open or ruled out, so that every comparison fails. */
  readonly number: (id: QuestionId) => number;
}

/** What the table sees of these answers; it sees later changes to them too. */
export const given = (answers: AnyAnswers): Given => ({
  yes: (id) => answers[id] === "yes" && !isRuledOut(answers, id),
  no: (id) => answers[id] === "no",
  number: (id) => {
    const answer = answers[id];
    const counts = typeof answer === "number" && isUsable(id, answer) && !isRuledOut(answers, id);
    return counts ? answer : Number.NaN;
  },
});

/** An answer to a question that the other answers rule out: they can't all be true. */
export function hasRuledOutAnswer(answers: AnyAnswers): boolean {
  for (const [id, gate] of GATES) if (answers[id] !== undefined && gate.isRuledOut(answers)) return true;
  return false;
}

/** A pain that began later than the runner's age, or that lasts longer than the runner has lived. */
export function hasImpossibleTimes(answers: AnyAnswers): boolean {
  const age = number(answers, "age-years");
  return number(answers, "onset-age-years") > age || number(answers, "pain-duration-weeks") > (age + 1) * 53;
}

/** One question and the answers that it runs through. */
export interface Axis {
  readonly id: QuestionId;
  readonly values: readonly unknown[];
}

/** Stands for an answer that is open; it is put in as absent and as "I don't know" by turns. */
export const OPEN_EITHER_WAY = Symbol("absent or I don't know");

export const sizeOf = (axes: readonly Axis[]): number =>
  axes.reduce((size, { values }) => size * values.length, 1);

/** Puts every combination of the axes into one record, in the order of the numbers from 0; the last axis runs fastest. */
export function visitCombinations(
  axes: readonly Axis[],
  visit: (answers: AnyAnswers, number: number) => void,
): void {
  const answers = nothingAnswered();
  let number = 0;
  let isAbsent = false;
  const fill = (at: number): void => {
    const axis = axes[at];
    if (axis === undefined) {
      visit(answers, number);
      number += 1;
      return;
    }
    for (const value of axis.values) {
      if (value === OPEN_EITHER_WAY) isAbsent = !isAbsent;
      answers[axis.id] = value === OPEN_EITHER_WAY ? (isAbsent ? undefined : "unknown") : value;
      fill(at + 1);
    }
  };
  fill(0);
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
  "osteoporosis",
  "long-term-steroids",
  "fever-or-shivering",
  "night-sweats",
  "recent-infection",
  "recent-surgery-or-spine-injection",
  "injected-drugs",
  "weakened-immunity",
  "unexplained-weight-loss",
  "constant-night-pain",
  "hop-pain",
  "missed-periods",
  "low-energy",
  "previous-bone-stress-injury",
];

/** What is asked about an examination: a yes to it is no sign, and it is the yes that allows. */
export const EXAMINED: readonly QuestionId[] = [
  "fracture-excluded",
  "infection-excluded",
  "tumour-excluded",
  "leg-pain-examined",
];
/** Which of the signs that block alone no longer do after an examination, and which one. All others stop whatever was examined. */
export const EXAMINED_AFTER: ReadonlyMap<QuestionId, QuestionId> = new Map([
  ["major-trauma", "fracture-excluded"],
  ["osteoporosis", "fracture-excluded"],
  ["long-term-steroids", "fracture-excluded"],
  ["recent-infection", "infection-excluded"],
  ["recent-surgery-or-spine-injection", "infection-excluded"],
  ["injected-drugs", "infection-excluded"],
  ["weakened-immunity", "infection-excluded"],
  ["unexplained-weight-loss", "tumour-excluded"],
]);
export const isSign = (id: QuestionId): boolean => !EXAMINED.includes(id);
