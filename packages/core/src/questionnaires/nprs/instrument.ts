import { type Sentence, sentence } from "../../results/index.ts";
import { IMPORTANT_PERCENT, improvement } from "../improvement.ts";
import { makeInstrument } from "../instrument.ts";
import { type NprsAnswers, type NprsScore, nprsAnswersSchema, nprsScoreSchema } from "./schema.ts";
import { IMPORTANT_POINTS } from "./thresholds.ts";

const RATINGS = [
  ["average", "Average pain"],
  ["worst", "Worst pain"],
  ["now", "Pain now"],
] as const;
type Rating = (typeof RATINGS)[number][0];

function compute({ baseline, followUp }: NprsAnswers): NprsScore {
  const changeOf = (rating: Rating) => {
    const { points, percent, reachesPoints, reachesThirtyPercent } = improvement(
      baseline?.[rating] ?? null,
      followUp?.[rating] ?? null,
      IMPORTANT_POINTS,
    );
    return { points, percent, reachesTwoPoints: reachesPoints, reachesThirtyPercent };
  };
  const worst = followUp?.worst ?? null;
  return {
    average: changeOf("average"),
    worst: changeOf("worst"),
    now: changeOf("now"),
    recovered: worst === null ? null : worst === 0,
  };
}

/** The worst of seven days can't lie below their mean or below this moment. */
function faultIn(answers: NprsAnswers): string | null {
  for (const moment of ["baseline", "followUp"] as const) {
    const { average = null, worst = null, now = null } = answers[moment] ?? {};
    if (worst === null) continue;
    if (average !== null && average > worst) return `${moment}: average ${average} is above worst ${worst}.`;
    if (now !== null && now > worst) return `${moment}: now ${now} is above worst ${worst}.`;
  }
  return null;
}

function statements(score: NprsScore, { baseline, followUp }: NprsAnswers): readonly Sentence[] {
  return RATINGS.map(([rating, label]) => {
    const before = baseline?.[rating] ?? null;
    const later = followUp?.[rating] ?? null;
    const { reachesTwoPoints, reachesThirtyPercent } = score[rating];
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
    items: [
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
    ],
    whyNoItems: null,
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
    sources: ["ostelo-2008", "kamper-2010", "childs-2005"],
  },
  { schemas: { answers: nprsAnswersSchema, score: nprsScoreSchema }, faultIn, compute, statements },
);
