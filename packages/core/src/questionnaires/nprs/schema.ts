import { z } from "zod";
import { onScale } from "../schema.ts";

const rating = onScale(0, 10);
const AVERAGE = "On average over the last 7 days, 0 to 10";
const WORST = "At its worst in the last 7 days, 0 to 10";
const NOW = "At this moment, 0 to 10";
const moment = z
  .strictObject({
    average: rating.describe(AVERAGE),
    worst: rating.describe(WORST),
    now: rating.describe(NOW),
  })
  .nullable()
  .default(null);

// Without a default: whether one of them stands there tells one moment from two to compare.
const ownRating = rating.unwrap().optional();

/** Two moments to compare, or the ratings of one moment by themselves. */
export const nprsAnswersSchema = z
  .strictObject({
    baseline: moment,
    followUp: moment,
    average: ownRating.describe(`${AVERAGE}; of one moment only`),
    worst: ownRating.describe(`${WORST}; of one moment only`),
    now: ownRating.describe(`${NOW}; of one moment only`),
  })
  .refine(
    (answers) => !isOneMoment(answers) || (answers.baseline === null && answers.followUp === null),
    "expected average, worst and now of one moment, or baseline and followUp, not both",
  )
  .describe("Beyond this schema: the worst of seven days is no less than their average and than the pain now")
  // The refinement above, for who checks answers by the printed schema.
  .meta({
    anyOf: [
      { properties: { baseline: { type: "null" }, followUp: { type: "null" } } },
      { not: { anyOf: ["average", "worst", "now"].map((rating) => ({ required: [rating] })) } },
    ],
  });
export type NprsAnswers = z.infer<typeof nprsAnswersSchema>;

/** Do the ratings stand by themselves, of one moment only? */
export const isOneMoment = ({
  average,
  worst,
  now,
}: Partial<Record<"average" | "worst" | "now", number | null | undefined>>): boolean =>
  average !== undefined || worst !== undefined || now !== undefined;

const change = z.strictObject({
  points: z.int().nullable().describe("Baseline less follow-up: above zero is better"),
  percent: z.number().nullable().describe("Of the baseline; null from a baseline of zero"),
  reachesTwoPoints: z.boolean().nullable(),
  reachesThirtyPercent: z.boolean().nullable(),
});
const recovered = z
  .boolean()
  .nullable()
  .describe("No pain at all in the last 7 days, at follow-up where there is one");
const asRated = z.int().nullable().describe("As it was rated: the three are not put together");

export const nprsScoreSchema = z.union([
  z.strictObject({ average: change, worst: change, now: change, recovered }).describe("Of two moments"),
  z.strictObject({ average: asRated, worst: asRated, now: asRated, recovered }).describe("Of one moment"),
]);
export type NprsScore = z.infer<typeof nprsScoreSchema>;
