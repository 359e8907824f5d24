import { z } from "zod";
import { type MatchedSurface, SURFACE_CLASSES } from "./surface.ts";

/** The way by what it went over, as it stands in a scenario and in an export. */
export const matchedSurfaceSchema: z.ZodType<MatchedSurface> = z.strictObject({
  metres: z.partialRecord(z.enum(SURFACE_CLASSES), z.number().nonnegative()).readonly(),
  changes: z.int().nonnegative(),
  longestUniformM: z.number().nonnegative(),
  confidence: z.number().min(0).max(1),
  correctedM: z.number().nonnegative(),
});
