import { PSFS_MEAN_CHANGE_POINTS, psfs } from "../../questionnaires/index.ts";
import { roundTo } from "../../units/index.ts";
import { makeFillable } from "../fillable.ts";
import { type PsfsSitting, psfsSittingSchema } from "../schema.ts";
import type { Noise } from "../series.ts";

const nameOf = ({ activity }: { readonly activity: string }): string => activity.trim().toLowerCase();
const namesOf = ({ activities }: PsfsSitting): string => JSON.stringify(activities.map(nameOf).toSorted());

/** Null where a score is missing: a mean of the others would be a score of another question. */
function meanOf({ activities }: PsfsSitting): number | null {
  const scores = activities.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length < activities.length) return null;
  return roundTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 2);
}

/** The detectable change of the mean. What change of it matters to people is not known. */
const MEAN_NOISE: Noise = { amount: PSFS_MEAN_CHANGE_POINTS, source: "stratford-1995", verified: false };

/** Means of other activities can't be compared: the line holds the sittings that name those of the latest one. */
export const filledPsfs = makeFillable({
  instrument: psfs,
  kind: "questionnaire",
  schema: psfsSittingSchema,
  answersOf: ({ activities }, first) => ({
    activities: activities.map(({ activity, score }) => {
      if (first === null) return { activity, baseline: score };
      const before = first.activities.find((one) => nameOf(one) === nameOf({ activity }));
      return { activity, baseline: before?.score ?? null, followUp: score };
    }),
  }),
  reportsChange: true,
  asksTheSame: (one, other) => namesOf(one) === namesOf(other),
  lines: [
    {
      line: {
        id: "psfs-mean",
        title: "What the back allows, mean of the activities",
        unit: "points",
        lowerIsBetter: false,
        scale: { least: 0, most: 10 },
        noise: MEAN_NOISE,
        smallestChanges: psfs.smallestChanges,
        pointsAre: "sittings with the same activities",
        isRecorded: false,
        remarks: [],
      },
      valueIn: meanOf,
    },
  ],
});
