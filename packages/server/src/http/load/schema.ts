import { trainingLoadSchema } from "@backstride/core/training-load";
import { z } from "@hono/zod-openapi";
import type { LoadAnswer } from "../api.ts";
import { engineSchema } from "../wire/engine-schema.ts";

const number = z.number().nullable();
const ofWeek = z.strictObject({
  load: number,
  monotony: number,
  strain: number,
  acute: number,
  chronic: number,
});

export const loadSchema = engineSchema<LoadAnswer>(
  z.strictObject({
    today: z.iso.date(),
    load: trainingLoadSchema,
    weeks: z.array(
      z.strictObject({
        firstDay: z.iso.date(),
        lastDay: z.iso.date(),
        runs: z.int(),
        byKind: z.strictObject({ "heart-rate": ofWeek, effort: ofWeek, distance: ofWeek }),
        fastShare: number,
        downhillM: number,
      }),
    ),
  }),
).meta({
  id: "Load",
  description: "How much was run, described; no number here says how likely an injury is",
});
