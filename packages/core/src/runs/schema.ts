import { z } from "zod";
import { COLUMN_NAMES, SPORTS } from "../recording/index.ts";
import { measuredSchema, unavailable } from "../results/index.ts";
import { type Instant, instant } from "../time/index.ts";
import type { RunMeasures } from "./run-measures.ts";
import { RUN_TOTAL_IDS } from "./run-total.ts";
import { MOST_SPECTRUM_CELLS, type SpeedGradeSpectrum } from "./speed-grade-spectrum.ts";

const moment = z
  .number()
  .transform((milliseconds): Instant => instant(milliseconds))
  .nullable();
const measured = measuredSchema(z.number());
/** A number that came with later definitions: files from before are read, and measured anew. */
const laterMeasured = measured.default(() =>
  unavailable("notMeasuredYet", "Backstride measures this run anew; look again in a moment."),
);

export const spectrumSchema: z.ZodType<SpeedGradeSpectrum> = z
  .array(
    z.strictObject({
      gradeStep: z.int().nullable(),
      seconds: z.number().positive(),
      metres: z.number().nonnegative(),
      steps: z.number().nonnegative().nullable(),
    }),
  )
  .max(MOST_SPECTRUM_CELLS)
  .readonly();

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
  startSpeedMPerS: laterMeasured,
  startHeartRateBpm: laterMeasured,
  startSpeedRatio: measured,
  lateCadenceRatio: laterMeasured,
  gradeAdjustedSpeedMPerS: measured,
  altitudeNoiseM: laterMeasured,
  spectrum: spectrumSchema.default([]),
  totals: z.array(
    z.strictObject({ id: z.enum(RUN_TOTAL_IDS), device: z.number().nullable(), computed: measured }),
  ),
  recordCount: z.int().min(0),
  columns: z.array(z.enum(COLUMN_NAMES)),
});
