import { z } from "zod";
import { onScale } from "../schema.ts";

const rating = onScale(0, 10).describe("0: can't do it, 10: as before the trouble");

export const psfsAnswersSchema = z.strictObject({
  activities: z
    .array(
      z.strictObject({
        activity: z
          .string()
          .regex(/\S/, "expected the activity in the person's own words")
          .max(200)
          .describe("In the person's own words"),
        baseline: rating,
        followUp: rating,
      }),
    )
    .min(3)
    .max(5)
    .describe("Beyond this schema: no activity twice, in capitals or not"),
});
export type PsfsAnswers = z.infer<typeof psfsAnswersSchema>;

export const psfsScoreSchema = z.strictObject({
  baselineMean: z.number().nullable().describe("0 to 10, null where an activity has no rating"),
  followUpMean: z.number().nullable(),
  points: z.number().nullable().describe("Follow-up less baseline of the means: above zero is better"),
  reachesTwoPoints: z.boolean().nullable(),
  activities: z.array(
    z.strictObject({
      activity: z.string(),
      points: z.int().nullable(),
      reachesThreePoints: z.boolean().nullable(),
    }),
  ),
  limitsVerified: z
    .literal(false)
    .describe("The limits of 2 and 3 points could not be checked against the publication"),
});
export type PsfsScore = z.infer<typeof psfsScoreSchema>;
