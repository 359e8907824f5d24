import { type Sentence, sentence } from "../../results/index.ts";
import { makeInstrument } from "../instrument.ts";
import {
  type StartBackAnswers,
  type StartBackScore,
  startBackAnswersSchema,
  startBackScoreSchema,
} from "./schema.ts";
import { HIGH_FROM_PSYCH, LOW_UP_TO_TOTAL } from "./thresholds.ts";

/** Questions 5 to 8 of the list, with question 9, are the psychological ones (hill-2008). */
const FIRST_PSYCH_ITEM = 4;

function compute({ items, bothersomeness }: StartBackAnswers): StartBackScore {
  // Question 9 counts from "very much" on.
  const bothered =
    bothersomeness === null ? null : bothersomeness === "very much" || bothersomeness === "extremely" ? 1 : 0;
  const psych = sumOf([...items.slice(FIRST_PSYCH_ITEM), bothered]);
  const total = sumOf([...items, bothered]);
  return { total, psych, stratum: stratumOf(total, psych) };
}

function sumOf(points: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const point of points) {
    if (point === null) return null;
    sum += point;
  }
  return sum;
}

/** High rests on the psychological questions alone, so it stands where another answer is missing; the rest does not. */
function stratumOf(total: number | null, psych: number | null): StartBackScore["stratum"] {
  if (psych !== null && psych >= HIGH_FROM_PSYCH) return "high";
  if (total === null) return null;
  return total <= LOW_UP_TO_TOTAL ? "low" : "medium";
}

function statements({ total, psych, stratum }: StartBackScore): readonly Sentence[] {
  if (stratum === null) {
    return [sentence("score.startBack.open", "The group is not known: an answer is missing.")];
  }
  const group = sentence("score.startBack.group", "Risk that the trouble lasts: {stratum}.", { stratum });
  return [
    group,
    ...(total === null || psych === null
      ? []
      : [
          sentence(
            "score.startBack.points",
            "{total} of 9 points, {psych} of 5 on the psychological questions.",
            {
              total,
              psych,
            },
          ),
        ]),
    sentence(
      "score.startBack.use",
      "Made for use with a health professional; runners mostly score low, which does not rule out trouble when running.",
    ),
  ];
}

/**
 * STarT Back: nine questions that sort people with back pain by the risk that it lasts (hill-2008). Low: at most 3
 * points in all. High: at least 4 on questions 5 to 9. Medium: the rest.
 */
export const startBack = makeInstrument<StartBackAnswers, StartBackScore>(
  {
    id: "start-back",
    version: "start-back/1",
    title: "STarT Back screening tool, scoring only",
    description:
      "Sorts people with back pain by the risk that it lasts, so that care can fit: nine questions about the last two weeks, of which Backstride brings only the scoring.",
    credit: "Hill JC, Dunn KM, Lewis M, et al. Arthritis Rheum 2008;59:632-641. Copyright Keele University.",
    licence: "No licence is needed for non-commercial use; for anything else ask Keele University.",
    items: null,
    whyNoItems:
      "The wording is free for non-commercial use only, which the licence of Backstride can't promise. Take the form from Keele University.",
    wordingNote: null,
    smallestChanges: [],
    smallestDetectableChanges: [],
    sources: ["hill-2008", "hill-2011", "seay-2011"],
  },
  { schemas: { answers: startBackAnswersSchema, score: startBackScoreSchema }, compute, statements },
);
