import { z } from "zod";

const EXPECTED = "expected a score from 0 to 24, or the numbers of the ticked statements, each once";

const form = z
  .union(
    [
      z.int().min(0).max(24),
      z
        .array(z.int().min(1).max(24))
        .max(24)
        .refine((ticked) => new Set(ticked).size === ticked.length, EXPECTED)
        .meta({ uniqueItems: true }),
    ],
    { error: EXPECTED },
  )
  .nullable()
  .default(null)
  .describe("The score, 0 to 24, or the numbers (1 to 24) of the ticked statements; null: not filled in");

/** Two forms, at the start and later. */
export const rmdqAnswersSchema = z.strictObject({ baseline: form, followUp: form });
export type RmdqAnswers = z.infer<typeof rmdqAnswersSchema>;

export const rmdqScoreSchema = z.strictObject({
  points: z.int().nullable().describe("Baseline less follow-up: above zero is better"),
  percent: z.number().nullable().describe("Of the baseline; null from a baseline of zero"),
  reachesFivePoints: z.boolean().nullable(),
  reachesThirtyPercent: z.boolean().nullable(),
  recovered: z.boolean().nullable().describe("The later form has at most 2 points"),
});
export type RmdqScore = z.infer<typeof rmdqScoreSchema>;
