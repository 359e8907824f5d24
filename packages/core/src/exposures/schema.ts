import { z } from "zod";
import { GRADES, ROWS } from "../evidence/index.ts";
import { measuredSchema } from "../results/index.ts";
import { DAY_EXPOSURE_IDS, RUN_EXPOSURE_IDS } from "./exposure.ts";

const number = measuredSchema(z.number());
const day = z.iso.date();
const text = z.string().min(1);

const effect = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("published"),
    measure: z.enum(["odds ratio", "hazard ratio", "hazard rate ratio"]),
    outcome: text,
    estimates: z
      .array(
        z.strictObject({
          of: text,
          value: z.number(),
          low: z.number().nullable(),
          high: z.number().nullable(),
        }),
      )
      .min(1),
    source: text,
    grade: z.enum(GRADES),
  }),
  z.strictObject({ kind: z.literal("none-published"), note: text, sources: z.array(text) }),
]);

/** Every exposure of every run and day, as `backstride exposures --json` prints it. */
export const exposureTableSchema = z.strictObject({
  records: z.array(
    z.strictObject({
      id: z.enum([...RUN_EXPOSURE_IDS, ...DAY_EXPOSURE_IDS]),
      title: text,
      definition: text,
      unit: text,
      needs: text,
      missing: text,
      row: z.enum(ROWS),
      worse: z.enum(["more", "less"]),
      effect,
    }),
  ),
  runs: z.array(
    z.strictObject({ runId: z.string(), day, exposures: z.record(z.enum(RUN_EXPOSURE_IDS), number) }),
  ),
  days: z.array(z.strictObject({ day, exposures: z.record(z.enum(DAY_EXPOSURE_IDS), number) })),
});
