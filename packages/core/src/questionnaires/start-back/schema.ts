import { z } from "zod";

export const BOTHERSOMENESS = ["not at all", "slightly", "moderately", "very much", "extremely"] as const;
export const STRATA = ["low", "medium", "high"] as const;

const agreed = z.literal([0, 1], { error: "expected 0 (disagrees), 1 (agrees) or null" }).nullable();

export const startBackAnswersSchema = z.strictObject({
  items: z.array(agreed).length(8).describe("Questions 1 to 8: 1 agrees, 0 disagrees, null not answered"),
  bothersomeness: z.enum(BOTHERSOMENESS).nullable().default(null).describe("Question 9"),
});
export type StartBackAnswers = z.infer<typeof startBackAnswersSchema>;

export const startBackScoreSchema = z.strictObject({
  total: z.int().min(0).max(9).nullable(),
  psych: z.int().min(0).max(5).nullable().describe("Questions 5 to 9"),
  stratum: z.enum(STRATA).nullable(),
});
export type StartBackScore = z.infer<typeof startBackScoreSchema>;
