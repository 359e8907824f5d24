import { type Sentence, sentence } from "../../results/index.ts";
import { roundTo } from "../../units/index.ts";
import { inOwnWords, makeInstrument } from "../instrument.ts";
import { type PsfsAnswers, type PsfsScore, psfsAnswersSchema, psfsScoreSchema } from "./schema.ts";
import { MEAN_CHANGE_POINTS, SINGLE_CHANGE_POINTS } from "./thresholds.ts";

function compute({ activities }: PsfsAnswers): PsfsScore {
  const before = sumOf(activities.map(({ baseline }) => baseline));
  const later = sumOf(activities.map(({ followUp }) => followUp));
  // The change is taken from the sums: rounded means could cross the limit.
  const gained = before === null || later === null ? null : later - before;
  const mean = (sum: number | null) => (sum === null ? null : roundTo(sum / activities.length, 2));
  return {
    baselineMean: mean(before),
    followUpMean: mean(later),
    points: mean(gained),
    reachesTwoPoints: gained === null ? null : gained >= MEAN_CHANGE_POINTS * activities.length,
    activities: activities.map(({ activity, baseline, followUp }) => {
      const points = baseline === null || followUp === null ? null : followUp - baseline;
      return {
        activity,
        points,
        reachesThreePoints: points === null ? null : points >= SINGLE_CHANGE_POINTS,
      };
    }),
    limitsVerified: false,
  };
}

/** Null where one rating is missing: a mean of the others would be a score of another question. */
function sumOf(ratings: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const rating of ratings) {
    if (rating === null) return null;
    sum += rating;
  }
  return sum;
}

function faultIn({ activities }: PsfsAnswers): string | null {
  const names = activities.map(({ activity }) => activity.trim().toLowerCase());
  const twice = activities.find((_, at) => names.indexOf(names[at] ?? "") !== at);
  return twice === undefined ? null : `activities: "${twice.activity}" is there twice.`;
}

/** The moment that is spoken of: the later one as soon as anything of it was rated. */
const momentOf = (activities: PsfsAnswers["activities"]) =>
  activities.some(({ followUp }) => followUp !== null) ? "followUp" : "baseline";

/** A rating that is missing leaves its moment without a mean; the other moment's must not stand in for it. */
function withoutChange({ baselineMean, followUpMean }: PsfsScore, { activities }: PsfsAnswers): Sentence {
  const moment = momentOf(activities);
  const mean = moment === "followUp" ? followUpMean : baselineMean;
  if (mean !== null) {
    return sentence("score.psfs.one", "Mean {mean} of 10; one moment shows no change.", { mean });
  }
  const open = activities.flatMap((one) => (one[moment] === null ? [`“${one.activity}”`] : [])).join(", ");
  return sentence("score.psfs.open", "There is no mean. Not rated: {open}.", { open });
}

function statements(score: PsfsScore, answers: PsfsAnswers): readonly Sentence[] {
  const { baselineMean, followUpMean, points, reachesTwoPoints } = score;
  if (points === null || baselineMean === null || followUpMean === null) {
    return [withoutChange(score, answers)];
  }
  const limits = { mean: MEAN_CHANGE_POINTS, single: SINGLE_CHANGE_POINTS };
  return [
    sentence("score.psfs.change", "Mean from {before} to {later} of 10; more is better.", {
      before: baselineMean,
      later: followUpMean,
    }),
    reachesTwoPoints === true
      ? sentence(
          "score.psfs.more",
          "The mean rose by at least {mean} points, the limit below which a rise may be noise.",
          limits,
        )
      : sentence("score.psfs.less", "The mean rose by less than {mean} points, which may be noise.", limits),
    sentence(
      "score.psfs.limits",
      "The limits ({mean} points for the mean, {single} for one activity) are from the original form and were not checked against it.",
      limits,
    ),
  ];
}

/**
 * Patient-Specific Functional Scale: three to five activities that the person names, each from 0 (can't do it) to 10
 * (as before); the score is their mean (stratford-1995). It answers to change better than the Roland-Morris form where
 * people are little hindered, as runners are (hall-2011).
 */
export const psfs = makeInstrument<PsfsAnswers, PsfsScore>(
  {
    id: "psfs",
    version: "psfs/1",
    title: "Patient-Specific Functional Scale",
    description:
      "Three to five activities that the person names, running among them, each from 0 (can't do it) to 10 (as before the trouble). The mean is compared over time; two people's means can't be compared.",
    credit:
      "Stratford P, Gill C, Westaway M, Binkley J. Physiotherapy Canada 1995;47:258-263. Wording of Backstride.",
    licence: "Reproduction is commonly taken to be free; the activities are the person's own words.",
    items: inOwnWords([
      {
        id: "activity",
        text: "Name three to five things that your back keeps you from doing as you used to.",
      },
      {
        id: "rating",
        text: "How well can you do this today, from 0 (I can't do it) to 10 (as well as before my back trouble)?",
      },
    ]),
    whyNoItems: null,
    wordingNote: null,
    smallestChanges: [],
    smallestDetectableChanges: [
      {
        of: "the mean of the activities",
        amount: MEAN_CHANGE_POINTS,
        unit: "points",
        source: "stratford-1995",
        verified: false,
      },
      {
        of: "one activity",
        amount: SINGLE_CHANGE_POINTS,
        unit: "points",
        source: "stratford-1995",
        verified: false,
      },
    ],
    sources: ["stratford-1995", "hall-2011"],
  },
  { schemas: { answers: psfsAnswersSchema, score: psfsScoreSchema }, faultIn, compute, statements },
);
