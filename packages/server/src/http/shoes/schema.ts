import { RUN_KINDS, SHOE_DISCIPLINES } from "@backstride/core/footwear";
import { z } from "@hono/zod-openapi";
import type { ShoeAnswer, ShoeList } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";
import { daySchema } from "../wire/days.ts";

const LONGEST_NAME = 200;
const MOST_DISTANCE_M = 100_000_000;

export const shoeSchema = agreesWith<ShoeAnswer>()(
  z.object({
    id: z.string(),
    name: z.string(),
    discipline: z.enum(SHOE_DISCIPLINES),
    distanceBeforeM: z.number().nullable(),
    renewAtM: z.number().nullable(),
    defaultFor: z.array(z.enum(RUN_KINDS)).readonly(),
    firstUsedOn: z.string().nullable(),
    retiredOn: z.string().nullable(),
  }),
);

export const shoeListSchema = agreesWith<ShoeList>()(z.object({ shoes: z.array(shoeSchema).readonly() }));

/** What may be said of a shoe; a field that is left out stays as it is. */
export const shoeEditSchema = z.strictObject({
  name: z.string().trim().min(1).max(LONGEST_NAME).optional(),
  discipline: z.enum(SHOE_DISCIPLINES).optional(),
  distanceBeforeM: z.number().min(0).max(MOST_DISTANCE_M).nullable().optional(),
  renewAtM: z.number().positive().max(MOST_DISTANCE_M).nullable().optional(),
  defaultFor: z
    .array(z.enum(RUN_KINDS))
    .refine((kinds) => new Set(kinds).size === kinds.length, "expected each kind once")
    .optional(),
  firstUsedOn: daySchema.nullable().optional(),
  retiredOn: daySchema.nullable().optional(),
});

export const newShoeSchema = shoeEditSchema.required({ name: true });

export const removalSchema = z.strictObject({
  permanently: z
    .enum(["true", "false"])
    .optional()
    .describe("true takes the shoe away for good; refused where any activity names it"),
});
