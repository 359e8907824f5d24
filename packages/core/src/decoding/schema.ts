import { z } from "zod";
import { RECORDING_FORMATS, SPORTS } from "../recording/index.ts";

const number = z.number().nullable().describe("null where the file has no such thing");

/** What `backstride decode --json` prints: a `RecordingSummary` with the hash of the file. */
export const decodedFileSchema = z.strictObject({
  format: z.enum(RECORDING_FORMATS),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sport: z.enum(SPORTS).nullable(),
  subSport: z.string().nullable(),
  startedAt: z.iso.datetime().nullable(),
  elapsedS: number,
  timerS: number,
  distanceM: number,
  ascentM: number,
  descentM: number,
  avgHeartRateBpm: number,
  avgCadenceSpm: number.describe("Steps per minute, both feet"),
  recordCount: z.int().nonnegative(),
  lapCount: z.int().nonnegative(),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
});
