import { HEART_RATE_LOAD_SEXES, RETURN_POLICIES, RUNNING_LEVELS } from "@backstride/core/runner";
import { GROUNDS } from "@backstride/core/runs";
import { z } from "@hono/zod-openapi";
import type { ProfileAnswer } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

const known = z.enum(["yes", "no", "unknown"]).nullable();

/** Every field must be there: what was not asked yet is null, so that a forgotten field can't erase an answer. */
export const profileSchema = agreesWith<ProfileAnswer>()(
  z.strictObject({
    level: z.enum(RUNNING_LEVELS).nullable(),
    heightCm: z.number().min(50).max(260).nullable(),
    knownScoliosis: known,
    legLengthOrHipDifference: known,
    earlierBackTrouble: known,
    sittingHoursPerDay: z.number().min(0).max(24).nullable(),
    returnPolicy: z.enum(RETURN_POLICIES),
    restingHeartRateBpm: z.number().min(20).max(150).nullable(),
    maxHeartRateBpm: z.number().min(80).max(250).nullable(),
    heartRateLoadSex: z.enum(HEART_RATE_LOAD_SEXES).nullable(),
    usualGround: z.enum(GROUNDS).nullable(),
  }),
);
