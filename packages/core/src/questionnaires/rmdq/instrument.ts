import { type Sentence, sentence } from "../../results/index.ts";
import { IMPORTANT_PERCENT, improvement } from "../improvement.ts";
import { makeInstrument } from "../instrument.ts";
import { RMDQ_ITEMS } from "./items.ts";
import { type RmdqAnswers, type RmdqScore, rmdqAnswersSchema, rmdqScoreSchema } from "./schema.ts";
import { IMPORTANT_POINTS, RECOVERED_UP_TO } from "./thresholds.ts";

/** One point for each ticked statement; one that is not ticked counts nothing (roland-2000). */
const pointsOf = (form: RmdqAnswers["baseline"]): number | null =>
  typeof form === "object" ? (form?.length ?? null) : form;

function compute({ baseline, followUp }: RmdqAnswers): RmdqScore {
  const later = pointsOf(followUp);
  const { points, percent, reachesPoints, reachesThirtyPercent } = improvement(
    pointsOf(baseline),
    later,
    IMPORTANT_POINTS,
  );
  return {
    points,
    percent,
    reachesFivePoints: reachesPoints,
    reachesThirtyPercent,
    recovered: later === null ? null : later <= RECOVERED_UP_TO,
  };
}

function statements(score: RmdqScore, { baseline, followUp }: RmdqAnswers): readonly Sentence[] {
  const before = pointsOf(baseline);
  const later = pointsOf(followUp);
  if (before === null || later === null || score.points === null) {
    const known = later ?? before;
    return known === null
      ? [sentence("score.rmdq.nothing", "No form is filled in, so there is nothing to say.")]
      : [
          sentence("score.rmdq.one", "{points} of 24 points. One form can't show a change.", {
            points: known,
          }),
        ];
  }
  const said = [
    sentence("score.rmdq.change", "From {before} to {later} of 24 points; fewer are better.", {
      before,
      later,
    }),
    ...(score.reachesThirtyPercent === null
      ? [sentence("score.rmdq.fromZero", "The first form had no points, so there was nothing to gain.")]
      : [bothCriteria(score.reachesFivePoints === true, score.reachesThirtyPercent)]),
  ];
  return score.recovered === true
    ? [
        ...said,
        sentence("score.rmdq.recovered", "With {limit} points or fewer people feel recovered.", {
          limit: RECOVERED_UP_TO,
        }),
      ]
    : said;
}

function bothCriteria(reachesPoints: boolean, reachesPercent: boolean): Sentence {
  const limits = { points: IMPORTANT_POINTS, percent: IMPORTANT_PERCENT };
  if (reachesPoints && reachesPercent) {
    return sentence("score.rmdq.both", "Better by both criteria: {points} points and {percent} %.", limits);
  }
  if (reachesPoints) {
    return sentence(
      "score.rmdq.onlyPoints",
      "The two criteria disagree: better by {points} points, not by {percent} % of the start.",
      limits,
    );
  }
  if (reachesPercent) {
    return sentence(
      "score.rmdq.onlyPercent",
      "The two criteria disagree: better by {percent} % of the start, not by {points} points.",
      limits,
    );
  }
  return sentence(
    "score.rmdq.neither",
    "Not better by either criterion: {points} points or {percent} %.",
    limits,
  );
}

/**
 * Roland-Morris Disability Questionnaire: 24 statements about today, one point for each that is ticked. An important
 * change is 5 points or 30 % of the start (ostelo-2008); recovered is 2 points or fewer (kamper-2010).
 */
export const rmdq = makeInstrument<RmdqAnswers, RmdqScore>(
  {
    id: "rmdq",
    version: "rmdq/1",
    title: "Roland-Morris Disability Questionnaire",
    description:
      "How much the back hinders in everyday life: 24 statements about today, ticked where they are true, compared over time. Runners often score low from the start, so that little can change.",
    credit:
      "Roland MO, Morris RW. A study of the natural history of back pain. Part 1. Spine 1983;8:141-144. English form of the authors.",
    licence:
      "Free to use without permission, wording unchanged (Roland and Fairbank, Spine 2000;25:3115-3124).",
    items: RMDQ_ITEMS,
    whyNoItems: null,
    wordingNote: null,
    smallestChanges: [
      {
        of: "the score",
        amount: IMPORTANT_POINTS,
        unit: "points",
        source: "ostelo-2008",
        verified: true,
      },
      {
        of: "the score",
        amount: IMPORTANT_PERCENT,
        unit: "percent of the baseline",
        source: "ostelo-2008",
        verified: true,
      },
    ],
    smallestDetectableChanges: [],
    sources: ["roland-2000", "ostelo-2008", "kamper-2010"],
  },
  { schemas: { answers: rmdqAnswersSchema, score: rmdqScoreSchema }, compute, statements },
);
