import type { InstrumentItem, ItemChoice } from "../instrument.ts";
import { ANSWER_POINTS } from "./schema.ts";

/** The place that the authors leave to be filled in. */
const PLACE = "lower back";

const choicesOf = (texts: readonly [string, string, string, string]): readonly ItemChoice[] =>
  ANSWER_POINTS.map((points, at) => ({ text: texts[at] ?? "", points }));

/**
 * The four questions of OSTRC-O2 and their answers, with the lower back as the place (clarsen-2020). Questions 1 to 3
 * stand as the software of the authors' group gives them word for word; of their answers it gives the last of question 1
 * and the two upper ones of 2 and 3, and the others are those of the sister form for health problems, with the place put
 * in. Of question 4 only the wording of 2013 is known, here with the seven days of 2020 in place of the past week: it is
 * not confirmed.
 */
export const OSTRC_O2_ITEMS: readonly InstrumentItem[] = [
  {
    id: "q1",
    text: `Have you had any difficulties participating in training and competition due to ${PLACE} problems during the past 7 days?`,
    wording: "confirmed",
    choices: choicesOf([
      `Full participation without ${PLACE} problems`,
      `Full participation, but with ${PLACE} problems`,
      `Reduced participation due to ${PLACE} problems`,
      `Could not participate due to ${PLACE} problems`,
    ]),
  },
  {
    id: "q2",
    text: `To what extent have you modified your training or competition due to ${PLACE} problems during the past 7 days?`,
    wording: "confirmed",
    choices: choicesOf(["No modification", "To a minor extent", "To a moderate extent", "To a major extent"]),
  },
  {
    id: "q3",
    text: `To what extent have ${PLACE} problems affected your performance during the past 7 days?`,
    wording: "confirmed",
    choices: choicesOf(["No effect", "To a minor extent", "To a moderate extent", "To a major extent"]),
  },
  {
    id: "q4",
    text: `To what extent have you experienced ${PLACE} pain related to your sport during the past 7 days?`,
    wording: "unconfirmed",
    choices: choicesOf(["No pain", "Mild pain", "Moderate pain", "Severe pain"]),
  },
];

/** What the unconfirmed question means for the scores: said on the form and beside the line of the severity. */
export const OSTRC_O2_WORDING_NOTE =
  "The wording of one of the four questions, the one about pain, has not been compared with the publication. So the scores are for following yourself and may not be mixed with those of a study.";
