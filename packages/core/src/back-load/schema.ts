import { z } from "zod";
import { explanationSchema, measuredSchema } from "../results/index.ts";

const number = measuredSchema(z.number());
const day = z.iso.date();
const unknown = z.strictObject({ kind: z.literal("unknown"), runId: z.string(), index: number });
const ends = z.strictObject({ low: z.number(), high: z.number() });

const load = z.discriminatedUnion("kind", [
  unknown,
  z.strictObject({
    kind: z.literal("known"),
    runId: z.string(),
    index: number.describe("100 is an hour of the runner's own usual running on the level; never a risk"),
    band: ends.describe("Every factor at its least and at its most; no confidence interval"),
    byExponent: z.array(z.strictObject({ exponent: z.number(), index: z.number() })),
    steps: z.strictObject({ low: z.number(), middle: z.number(), high: z.number() }),
    factors: z.strictObject({ steps: z.number(), speed: z.number(), grade: z.number() }),
    basis: z.strictObject({
      steps: z.enum(["cadence", "own-usual-cadence", "speed-and-height"]),
      course: z.enum(["records", "totals"]),
      gradedShare: z.number(),
      ground: z.enum(["runner", "map", "account", "watch", "usual-ground", "nothing"]),
      shoe: z.enum(["within", "worn", "unknown"]),
    }),
    why: explanationSchema,
  }),
]);

/** The load of one run with its explanation, and the illustration of what discs do. */
export const runLoadSchema = z.strictObject({
  day,
  load,
  creep: z.strictObject({
    meanMm: number,
    sdMm: z.number().nullable(),
    coveredS: z.number().nullable(),
    why: explanationSchema.nullable(),
  }),
});

const ofDays = z.strictObject({
  days: z.strictObject({ start: day, end: day }),
  index: number,
  atLeast: z.number(),
  band: ends.nullable(),
  runs: z.int(),
  runsNotKnown: z.int(),
});

/** The load of late, as it stands in an assessment. */
export const backLoadSchema = z.strictObject({
  usual: z.strictObject({ speedMPerS: number, cadenceSpm: number, heartRateBpm: number }),
  recent: z.array(runLoadSchema),
  overTime: z.strictObject({
    days: z.array(ofDays),
    weeks: z.array(ofDays),
    block: ofDays,
    blockBefore: ofDays,
  }),
});
