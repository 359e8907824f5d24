import { ADULT_FROM_YEARS } from "../adolescent/thresholds.ts";
import { WATCH_ABOVE_YEARS } from "../age/thresholds.ts";
import type { Question } from "../question.ts";
import { answeredNumber, type Gate, hasBackPain, wholeNumber, yesNo } from "./make-question.ts";

/** A hundred years: what is above it was mistyped (a choice of this project). */
const LONGEST_PAIN_WEEKS = 5200;

const couldBeNewInLaterLife: Gate = {
  gates: ["back-pain", "age-years", "bone-seeking-cancer"],
  askWhen: (answers) =>
    answers["back-pain"] === "yes" &&
    ((answeredNumber(answers, "age-years") ?? 0) > WATCH_ABOVE_YEARS ||
      answers["bone-seeking-cancer"] === "yes"),
};

const isYoungWithBackPain: Gate = {
  gates: ["back-pain", "age-years"],
  askWhen: (answers) =>
    answers["back-pain"] === "yes" &&
    (answeredNumber(answers, "age-years") ?? ADULT_FROM_YEARS) < ADULT_FROM_YEARS,
};

/** How long, how bad, how far down: asked of everyone with back pain. */
export const thisPainQuestions: readonly Question[] = [
  wholeNumber(
    "pain-duration-weeks",
    "this-pain",
    {
      text: "For how many weeks have you had this pain?",
      help: "From its beginning, also if it comes and goes. 0 for less than a week; half a year is 26, a year is 52.",
    },
    { min: 0, max: LONGEST_PAIN_WEEKS, unit: "weeks" },
    hasBackPain,
  ),
  wholeNumber(
    "pain-severity",
    "this-pain",
    {
      text: "How bad was the worst pain in the last seven days?",
      help: "0 is no pain, 10 the worst pain that you can imagine.",
    },
    { min: 0, max: 10, unit: "of 10" },
    hasBackPain,
  ),
  yesNo(
    "one-leg-symptoms",
    "this-pain",
    { text: "Do pain, tingling or numbness run down a leg, below the knee?" },
    hasBackPain,
  ),
  yesNo(
    "pain-is-new",
    "this-pain",
    {
      text: "Is this pain new to you, or different from back pain that you had before?",
      help: "A pain that grows, or that now wakes you at night, is different. Answer no only if you know exactly this pain from earlier years.",
    },
    couldBeNewInLaterLife,
  ),
];

/** Asked below the age of 18. */
export const youngBackQuestions: readonly Question[] = [
  yesNo(
    "pain-with-activity",
    "young-back",
    { text: "Does the pain come or get worse with sport?" },
    isYoungWithBackPain,
  ),
  yesNo(
    "worse-bending-backwards",
    "young-back",
    {
      text: "Does it get worse when you bend backwards?",
      help: "You need not try it: if you would rather not, answer yes.",
    },
    isYoungWithBackPain,
  ),
];
