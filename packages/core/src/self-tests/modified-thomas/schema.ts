import { z } from "zod";

const side = z
  .strictObject({
    hipDegAboveHorizontal: z
      .number()
      .min(-90)
      .max(90)
      .nullable()
      .default(null)
      .describe("Thigh above the horizontal, degrees; below it is negative"),
    kneeFlexionDeg: z
      .number()
      .min(0)
      .max(160)
      .nullable()
      .default(null)
      .describe("How far the hanging knee is bent, degrees; 0 is straight"),
  })
  .nullable()
  .default(null);

export const modifiedThomasAnswersSchema = z.strictObject({ left: side, right: side });
export type ModifiedThomasAnswers = z.infer<typeof modifiedThomasAnswersSchema>;

const found = z.strictObject({
  shortOneJointFlexors: z.boolean().nullable(),
  shortTwoJointFlexors: z.boolean().nullable(),
});

export const modifiedThomasScoreSchema = z.strictObject({
  left: found,
  right: found,
  sensitivityPercent: z.number().describe("Of ten stiff hips the test finds about three"),
  specificityPercent: z.number().describe("Of ten hips that are not stiff it clears about six"),
});
export type ModifiedThomasScore = z.infer<typeof modifiedThomasScoreSchema>;
