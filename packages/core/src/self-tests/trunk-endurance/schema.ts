import { z } from "zod";
import { EXTENSOR_CHANGES } from "./noise.ts";

const heldS = z.number().min(0).max(3600).nullable().default(null);
const times = {
  extensorS: heldS.describe("Back extension held, seconds; null: not tested"),
  flexorS: heldS.describe("Trunk flexion held, seconds"),
  rightSideBridgeS: heldS.describe("Side bridge on the right held, seconds"),
  leftSideBridgeS: heldS.describe("Side bridge on the left held, seconds"),
};

export const trunkEnduranceAnswersSchema = z.strictObject({
  ...times,
  baseline: z.strictObject(times).nullable().default(null).describe("An earlier test of the same person"),
});
export type TrunkEnduranceAnswers = z.infer<typeof trunkEnduranceAnswersSchema>;

const ratio = z.strictObject({
  value: z.number().nullable(),
  reference: z.number(),
  isAbove: z.boolean().nullable().describe("A description: the reference could not be checked"),
});
const changeS = z.number().nullable().describe("Now less the earlier test, seconds: above zero is longer");

export const trunkEnduranceScoreSchema = z.strictObject({
  flexionToExtension: ratio,
  sideDifference: ratio.describe("How far the right side bridge is from the left, as a share of the left"),
  rightSideBridgeToExtension: ratio,
  leftSideBridgeToExtension: ratio,
  referencesVerified: z.literal(false),
  changes: z.strictObject({
    extensorS: changeS,
    flexorS: changeS,
    rightSideBridgeS: changeS,
    leftSideBridgeS: changeS,
  }),
  extensorChange: z
    .enum(EXTENSOR_CHANGES)
    .nullable()
    .describe("Only for back extension is it known how far two tests lie apart"),
});
export type TrunkEnduranceScore = z.infer<typeof trunkEnduranceScoreSchema>;
