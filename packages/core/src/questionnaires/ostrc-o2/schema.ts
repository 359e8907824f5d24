import { z } from "zod";

/** What the first to fourth answer of each question count (clarsen-2020). */
export const ANSWER_POINTS = [0, 8, 17, 25] as const;

const answer = z
  .literal(ANSWER_POINTS, {
    error: "expected 0, 8, 17 or 25 (first to fourth answer, version of 2020) or null",
  })
  .nullable()
  .default(null);

/** What the other questions may say after the first answer to question 1 (clarsen-2020). */
const NO_PROBLEM_EITHER = { enum: [0, null] };

export const ostrcAnswersSchema = z
  .strictObject({
    q1: answer.describe("Taking part: 0 fully, 8 fully but with a problem, 17 reduced, 25 not at all"),
    q2: answer.describe(
      "Training or competition modified: 0 not, 8 to a minor, 17 a moderate, 25 a major extent",
    ),
    q3: answer.describe("Performance affected: 0 not, 8 to a minor, 17 a moderate, 25 a major extent"),
    q4: answer.describe("Pain or symptoms: 0 none, 8 mild, 17 moderate, 25 severe"),
  })
  // For who checks answers by the printed schema; here `contradictionIn` does, and says more.
  .meta({
    anyOf: [
      { properties: { q1: { enum: [8, 17, 25, null] } } },
      { properties: { q2: NO_PROBLEM_EITHER, q3: NO_PROBLEM_EITHER, q4: NO_PROBLEM_EITHER } },
    ],
  });
export type OstrcAnswers = z.infer<typeof ostrcAnswersSchema>;

export const ostrcScoreSchema = z.strictObject({
  severity: z
    .int()
    .min(0)
    .max(100)
    .nullable()
    .describe("0 to 100; null where an answer that counts is missing"),
  substantial: z
    .boolean()
    .nullable()
    .describe("null where there is no problem (severity 0) or where an answer that decides is missing"),
});
export type OstrcScore = z.infer<typeof ostrcScoreSchema>;
