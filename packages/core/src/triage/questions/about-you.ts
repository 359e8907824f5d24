import type { Question } from "../question.ts";
import { wholeNumber, yesNo } from "./make-question.ts";

/** What is above it was mistyped (a choice of this project). */
const LONGEST_LIFE_YEARS = 120;

/** The two answers on which most others depend. */
export const aboutYou: readonly Question[] = [
  wholeNumber(
    "age-years",
    "about-you",
    {
      text: "How old are you?",
      help: "Some causes of back pain are likelier in young people, some in older ones.",
    },
    { min: 1, max: LONGEST_LIFE_YEARS, unit: "years" },
  ),
  yesNo("back-pain", "about-you", {
    text: "Has your back hurt at any time in the last four weeks?",
    help: "Anywhere from the neck to the buttocks, or down a leg from there; at rest, while running or afterwards, however little.",
  }),
];
