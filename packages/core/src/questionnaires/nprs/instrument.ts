import { type Sentence, sentence } from "../../results/index.ts";
import { IMPORTANT_PERCENT, improvement } from "../improvement.ts";
import { inOwnWords, makeInstrument } from "../instrument.ts";
import {
  isOneMoment,
  type NprsAnswers,
  type NprsScore,
  nprsAnswersSchema,
  nprsScoreSchema,
} from "./schema.ts";
import { IMPORTANT_POINTS } from "./thresholds.ts";

const RATINGS = [
  ["average", "Average pain"],
  ["worst", "Worst pain"],
  ["now", "Pain now"],
] as const;
type Rating = (typeof RATINGS)[number][0];

/** The ratings of one moment. */
type Ratings = Readonly<Record<Rating, number | null>>;

const oneMomentOf = ({ average = null, worst = null, now = null }: NprsAnswers): Ratings => ({
  average,
  worst,
  now,
});

function compute(answers: NprsAnswers): NprsScore {
  if (isOneMoment(answers)) {
    const ratings = oneMomentOf(answers);
    return { ...ratings, recovered: recoveredIn(ratings) };
  }
  return {
    average: changeOf(answers, "average"),
    worst: changeOf(answers, "worst"),
    now: changeOf(answers, "now"),
    recovered: recoveredIn(answers.followUp),
  };
}

function changeOf({ baseline, followUp }: NprsAnswers, rating: Rating) {
  const { points, percent, reachesPoints, reachesThirtyPercent } = improvement(
    baseline?.[rating] ?? null,
    followUp?.[rating] ?? null,
    IMPORTANT_POINTS,
  );
  return { points, percent, reachesTwoPoints: reachesPoints, reachesThirtyPercent };
}

function recoveredIn(ratings: Ratings | null): boolean | null {
  const worst = ratings?.worst ?? null;
  return worst === null ? null : worst === 0;
}

function faultIn(answers: NprsAnswers): string | null {
  const { baseline, followUp } = answers;
  return (
    faultOf("", oneMomentOf(answers)) ?? faultOf("baseline: ", baseline) ?? faultOf("followUp: ", followUp)
  );
}

/** The worst of seven days can't lie below their mean or below this moment. */
function faultOf(where: string, ratings: Ratings | null): string | null {
  const { average = null, worst = null, now = null } = ratings ?? {};
  if (worst === null) return null;
  if (average !== null && average > worst) return `${where}average ${average} is above worst ${worst}.`;
  return now !== null && now > worst ? `${where}now ${now} is above worst ${worst}.` : null;
}

function statements(_score: NprsScore, answers: NprsAnswers): readonly Sentence[] {
  const { baseline } = answers;
  const followUp = isOneMoment(answers) ? oneMomentOf(answers) : answers.followUp;
  return RATINGS.map(([rating, label]) => {
    const before = baseline?.[rating] ?? null;
    const later = followUp?.[rating] ?? null;
    const { reachesTwoPoints, reachesThirtyPercent } = changeOf({ baseline, followUp }, rating);
    if (before === null || later === null) {
      const known = later ?? before;
      return known === null
        ? sentence("score.nprs.open", "{label}: not answered.", { label })
        : sentence("score.nprs.one", "{label}: {points} of 10; one value shows no change.", {
            label,
            points: known,
          });
    }
    const values = { label, before, later, limit: IMPORTANT_POINTS, percent: IMPORTANT_PERCENT };
    if (reachesTwoPoints === true && reachesThirtyPercent === true) {
      return sentence(
        "score.nprs.both",
        "{label}: from {before} to {later} of 10, a change that matters by both criteria ({limit} points, {percent} %).",
        values,
      );
    }
    if (reachesTwoPoints === true || reachesThirtyPercent === true) {
      return sentence(
        "score.nprs.oneCriterion",
        "{label}: from {before} to {later} of 10, a change that matters by one criterion only ({limit} points or {percent} %).",
        values,
      );
    }
    return sentence(
      "score.nprs.neither",
      "{label}: from {before} to {later} of 10, no improvement that matters ({limit} points or {percent} %).",
      values,
    );
  });
}

/**
 * Numeric pain rating scale, 0 to 10: on average and at its worst over seven days, and now. An important change is 2
 * points or 30 % of the start (ostelo-2008); recovered is no pain at all (kamper-2010).
 */
export const nprs = makeInstrument<NprsAnswers, NprsScore>(
  {
    id: "nprs",
    version: "nprs/1",
    title: "Numeric pain rating scale",
    description:
      "How strong the pain is, from 0 to 10: on average and at its worst over the last seven days, and now, compared over time. It says nothing of where the pain comes from.",
    credit: "In common use; wording of Backstride.",
    licence: "Free: the scale belongs to nobody.",
    items: inOwnWords([
      {
        id: "average",
        text: "How strong was your back pain on average over the last 7 days, from 0 (no pain) to 10 (worst pain imaginable)?",
      },
      {
        id: "worst",
        text: "How strong was your back pain at its worst in the last 7 days, from 0 (no pain) to 10 (worst pain imaginable)?",
      },
      {
        id: "now",
        text: "How strong is your back pain now, from 0 (no pain) to 10 (worst pain imaginable)?",
      },
    ]),
    whyNoItems: null,
    wordingNote: null,
    smallestChanges: [
      {
        of: "each rating",
        amount: IMPORTANT_POINTS,
        unit: "points",
        source: "ostelo-2008",
        verified: true,
      },
      {
        of: "each rating",
        amount: IMPORTANT_PERCENT,
        unit: "percent of the baseline",
        source: "ostelo-2008",
        verified: true,
      },
    ],
    smallestDetectableChanges: [],
    sources: ["ostelo-2008", "kamper-2010", "childs-2005"],
  },
  { schemas: { answers: nprsAnswersSchema, score: nprsScoreSchema }, faultIn, compute, statements },
);
