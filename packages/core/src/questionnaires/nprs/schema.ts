import { z } from "zod";
import { onScale } from "../schema.ts";

const rating = onScale(0, 10);
const moment = z
  .strictObject({
    average: rating.describe("On average over the last 7 days, 0 to 10"),
    worst: rating.describe("At its worst in the last 7 days, 0 to 10"),
    now: rating.describe("At this moment, 0 to 10"),
  })
  .nullable()
  .default(null);

export const nprsAnswersSchema = z.strictObject({ baseline: moment, followUp: moment });
export type NprsAnswers = z.infer<typeof nprsAnswersSchema>;

const change = z.strictObject({
  points: z.int().nullable().describe("Baseline less follow-up: above zero is better"),
  percent: z.number().nullable().describe("Of the baseline; null from a baseline of zero"),
  reachesTwoPoints: z.boolean().nullable(),
  reachesThirtyPercent: z.boolean().nullable(),
});
export const nprsScoreSchema = z.strictObject({
  average: change,
  worst: change,
  now: change,
  recovered: z.boolean().nullable().describe("No pain at all in the last 7 days at follow-up"),
});
export type NprsScore = z.infer<typeof nprsScoreSchema>;
