import { explanationSchema } from "@backstride/core/results";
import { z } from "@hono/zod-openapi";
import type { ProgressAnswer } from "../api.ts";
import { engineSchema } from "../wire/engine-schema.ts";

export const progressSchema = engineSchema<ProgressAnswer>(
  z.strictObject({
    series: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        unit: z.string(),
        lowerIsBetter: z.boolean().nullable(),
        isRecorded: z.boolean().describe("A sum of what was recorded, with no chance in it"),
        scale: z.strictObject({ least: z.number(), most: z.number() }).nullable(),
        points: z
          .array(z.strictObject({ day: z.iso.date(), value: z.number() }))
          .describe("Oldest first, one for a day"),
        noise: z
          .strictObject({ amount: z.number(), source: z.string(), verified: z.boolean() })
          .nullable()
          .describe("A smaller change may be chance; null where nobody measured it"),
        smallestChanges: z.array(
          z.strictObject({
            of: z.string(),
            amount: z.number(),
            unit: z.enum(["points", "percent of the baseline", "s"]),
            source: z.string(),
            verified: z.boolean(),
          }),
        ),
        statements: z.array(explanationSchema),
      }),
    ),
  }),
).meta({ id: "Progress" });
