import { z } from "zod";
import { COLUMN_NAMES, SPORTS } from "../recording/index.ts";
import { measuredSchema } from "../results/index.ts";
import { type Instant, instant } from "../time/index.ts";
import type { RunMeasures } from "./run-measures.ts";
import { RUN_TOTAL_IDS } from "./run-total.ts";

const moment = z
  .number()
  .transform((milliseconds): Instant => instant(milliseconds))
  .nullable();
const measured = measuredSchema(z.number());

/** Measures as they stand in a file that one Backstride writes and another reads. */
export const runMeasuresSchema: z.ZodType<RunMeasures> = z.strictObject({
  startedAt: moment,
  endedAt: moment,
  sport: z.enum(SPORTS).nullable(),
  subSport: z.string().nullable(),
  distanceM: measured,
  elapsedS: measured,
  movingS: measured,
  ascentM: measured,
  descentM: measured,
  avgHeartRateBpm: measured,
  avgCadenceSpm: measured,
  startSpeedRatio: measured,
  gradeAdjustedSpeedMPerS: measured,
  totals: z.array(
    z.strictObject({ id: z.enum(RUN_TOTAL_IDS), device: z.number().nullable(), computed: measured }),
  ),
  recordCount: z.int().min(0),
  columns: z.array(z.enum(COLUMN_NAMES)),
});
