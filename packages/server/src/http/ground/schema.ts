import { SURFACE_CLASSES } from "@backstride/core/terrain";
import { z } from "@hono/zod-openapi";
import type { GroundAnswer, GroundCorrection, MapExtract, RunGround } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

const number = z.number().nullable();
const surface = z.enum(SURFACE_CLASSES);

export const extractSchema = agreesWith<MapExtract>()(
  z.object({
    id: z.string(),
    fileName: z.string(),
    sizeBytes: z.number(),
    state: z.enum(["waiting", "running", "done", "failed"]),
    addedAt: z.string(),
    progress: z.object({ share: z.number(), secondsLeft: number }).nullable(),
    reason: z.object({ code: z.string(), message: z.string() }).nullable(),
    wayCount: number,
    indexBytes: number,
  }),
);

export const groundSchema = agreesWith<GroundAnswer>()(
  z.object({
    extracts: z.array(extractSchema).readonly(),
    runsWaiting: z.number(),
    attribution: z.string(),
  }),
);

export const runGroundSchema = agreesWith<RunGround>()(
  z.object({
    from: z.enum(["runner", "map", "account", "watch", "usual-ground", "nothing"]),
    confidence: z.number(),
    shares: z.array(z.object({ surface, share: z.number() })).readonly(),
    changesPerKm: number,
    longestUniformM: number,
    map: z.enum(["matched", "not-covered", "waiting", "no-map", "no-positions", "left-out"]),
    correctedM: z.number(),
    stretches: z
      .array(
        z.object({
          fromM: z.number(),
          toM: z.number(),
          surface,
          confidence: z.number(),
          mapSurface: surface.nullable(),
          isOnWays: z.boolean(),
        }),
      )
      .readonly(),
    attribution: z.string(),
  }),
);

export const correctionSchema = agreesWith<GroundCorrection>()(
  z.strictObject({
    fromM: z.number().min(0),
    toM: z.number().positive(),
    surface: z.enum(["paved-hard", "compact", "soft", "track"]),
  }),
);
