import { SPORTS } from "@backstride/core/recording";
import { GROUNDS } from "@backstride/core/runs";
import { z } from "@hono/zod-openapi";
import type { RunDetail, RunList, RunNumber, RunRow, RunSeries } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

const sport = z.enum(SPORTS);
const number = z.number().nullable();
const column = z.array(number).readonly();

export const runRowSchema = agreesWith<RunRow>()(
  z.object({
    id: z.string(),
    startedAt: z.string().nullable(),
    day: z.string().nullable(),
    name: z.string().nullable(),
    sport: sport.nullable(),
    subSport: z.string().nullable(),
    ground: z.enum(GROUNDS).nullable(),
    shoeId: z.string().nullable(),
    distanceM: number,
    movingS: number,
    ascentM: number,
    avgHeartRateBpm: number,
    avgCadenceSpm: number,
    worstPain: number,
    format: z.enum(["fit", "gpx", "tcx"]),
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
    spike: z.custom<RunDetail["spike"]>().openapi({
      type: ["object", "null"],
      description: "The run against the longest of the 30 days before, with its explanation",
    }),
    device: z.string().nullable(),
    fileName: z.string(),
    sha256: z.string(),
    series: seriesSchema,
  }),
);

/** What the runner may say of a run; a field that is left out stays as it is. */
export const runEditSchema = z.strictObject({
  shoeId: z.string().nullable().optional(),
  ground: z.enum(GROUNDS).nullable().optional(),
  sport: sport.optional(),
});
