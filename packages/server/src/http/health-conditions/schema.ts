import { HEALTH_CONDITIONS } from "@backstride/core/advice";
import { z } from "@hono/zod-openapi";
import type { HealthAnswer } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

const known = z.enum(["yes", "no", "unknown"]).nullable();

/** Every condition must be there: what was not asked yet is null, so that a forgotten one can't erase an answer. */
export const healthConditionsSchema = agreesWith<HealthAnswer>()(
  z.record(z.enum(HEALTH_CONDITIONS), known),
).openapi("HealthConditions");
