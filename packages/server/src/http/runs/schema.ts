import { SHOE_ORIGINS } from "@backstride/core/footwear";
import { DYNAMICS_COLUMNS, RECORDING_FORMATS, SPORTS } from "@backstride/core/recording";
import { GROUNDS, QUALITY_MARK_KINDS } from "@backstride/core/runs";
import { z } from "@hono/zod-openapi";
import type { RunDetail, RunList, RunNumber, RunRow, RunSeries } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";
import { daySchema } from "../wire/days.ts";

const sport = z.enum(SPORTS);
const format = z.enum(RECORDING_FORMATS);
const number = z.number().nullable();
const column = z.array(number).readonly();

export const runRowSchema = agreesWith<RunRow>()(
  z.object({
    id: z.string(),
    startedAt: z.string().nullable(),
    day: z.string().nullable(),
    dayFrom: z.enum(["file", "position", "machine", "runner"]).nullable(),
    name: z.string().nullable(),
    sport: sport.nullable(),
    subSport: z.string().nullable(),
    isRun: z.boolean(),
    ground: z.enum(GROUNDS).nullable(),
    shoeId: z.string().nullable(),
    shoeFrom: z.enum(SHOE_ORIGINS).nullable(),
    effort: number,
    distanceM: number,
    movingS: number,
    elapsedS: number,
    ascentM: number,
    avgHeartRateBpm: number,
    avgCadenceSpm: number,
    worstPain: number,
    format: format.nullable(),
    isByHand: z.boolean(),
    twinCount: z.number(),
  }),
);

export const runListSchema = agreesWith<RunList>()(z.object({ runs: z.array(runRowSchema).readonly() }));

const seriesSchema = agreesWith<RunSeries>()(
  z.object({
    recordCount: z.number(),
    elapsedS: column,
    distanceM: column.nullable(),
    altitudeM: column.nullable(),
    speedMPerS: column.nullable(),
    heartRateBpm: column.nullable(),
    cadenceSpm: column.nullable(),
    gradePercent: column.nullable(),
    backLoad: column.nullable(),
    stepStrength: column.nullable(),
    dynamics: z.array(z.object({ column: z.enum(DYNAMICS_COLUMNS), values: column })).readonly(),
    track: z
      .array(z.tuple([z.number(), z.number()]).nullable())
      .readonly()
      .nullable(),
  }),
);

const numberSchema = agreesWith<RunNumber>()(
  z.object({
    id: z.string(),
    label: z.string(),
    measured: z.custom<RunNumber["measured"]>().openapi({
      type: "object",
      description: "Computed with value, unit, version and inputs; or unavailable with its reason",
    }),
  }),
);

export const runDetailSchema = agreesWith<RunDetail>()(
  z.object({
    run: runRowSchema,
    measures: z.array(numberSchema).readonly(),
    laps: z
      .array(
        z.object({
          startedAt: z.string().nullable(),
          timerS: number,
          distanceM: number,
          avgHeartRateBpm: number,
          avgCadenceSpm: number,
        }),
      )
      .readonly(),
    warnings: z.custom<RunDetail["warnings"]>().openapi({
      type: "array",
      items: { type: "object" },
      description: "What was odd about the file: codes with sentences",
    }),
    totals: z.custom<RunDetail["totals"]>().openapi({
      type: "array",
      items: { type: "object" },
      description: "The device's totals with those computed from the records beside them",
    }),
    marks: z
      .array(
        z.object({
          kind: z.enum(QUALITY_MARK_KINDS),
          fromS: z.number(),
          toS: z.number(),
          message: z.string(),
        }),
      )
      .readonly(),
    twins: z
      .array(
        z.object({
          id: z.string(),
          isByHand: z.boolean(),
          fileName: z.string(),
          format: format.nullable(),
          device: z.string().nullable(),
          distanceM: number,
          movingS: number,
        }),
      )
      .readonly(),
    givenDistanceM: number,
    shape: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("whole") }),
      z.object({ kind: z.literal("part"), of: z.string() }),
      z.object({ kind: z.literal("joined"), with: z.string() }),
    ]),
    joinable: z
      .array(z.object({ run: runRowSchema, side: z.enum(["before", "after"]), breakS: z.number() }))
      .readonly(),
    maybeSame: z.array(runRowSchema).readonly(),
    shoe: z.custom<RunDetail["shoe"]>().openapi({
      type: "array",
      items: { type: "object" },
      description: "What is to be said of its shoe on this run, each with its explanation",
    }),
    spike: z.custom<RunDetail["spike"]>().openapi({
      type: ["object", "null"],
      description: "The run against the longest of the 30 days before, with its explanation",
    }),
    load: z.custom<RunDetail["load"]>().openapi({
      type: ["object", "null"],
      description: "The load on the back with its band and its explanation",
    }),
    device: z.string().nullable(),
    fileName: z.string(),
    sha256: z.string().nullable(),
    series: seriesSchema.nullable(),
  }),
);

const LONGEST_NAME = 200;
/** A thousand kilometres: more than anyone runs at one go. */
const LONGEST_DISTANCE_M = 1_000_000;

/** What the runner may say of a run; a field that is left out stays as it is, null takes the runner's word back. */
export const runEditSchema = z.strictObject({
  name: z.string().max(LONGEST_NAME).optional(),
  day: daySchema.nullable().optional(),
  distanceM: z.number().positive().max(LONGEST_DISTANCE_M).nullable().optional(),
  shoeId: z.string().nullable().optional(),
  effort: z.number().min(0).max(10).nullable().optional(),
  ground: z.enum(GROUNDS).nullable().optional(),
  sport: sport.optional(),
  isDistanceConfirmed: z.boolean().optional(),
});

/** A run by hand. What can't have been is refused behind it, with a code of its own for each field. */
export const runEntrySchema = z.strictObject({
  id: z.uuid(),
  day: daySchema,
  startTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a time of day, HH:MM")
    .nullable()
    .default(null),
  distanceM: z.number().nullable().default(null),
  durationS: z.number().nullable().default(null),
  ground: z.enum(GROUNDS).nullable().default(null),
  shoeId: z.string().nullable().optional(),
  effort: z.number().min(0).max(10).nullable().default(null),
  isDistanceConfirmed: z.boolean().default(false),
});

export const runSplitSchema = z.strictObject({ atS: z.number().positive() });
export const runTwinningSchema = z.strictObject({ with: z.string() });
export const runJoinSchema = z.strictObject({ with: z.string() });
