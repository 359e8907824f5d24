import { z } from "@hono/zod-openapi";
import type { AssessmentAnswer } from "../api.ts";

/** What the engine says is made by the engine and checked by its own tests; here it passes through. */
export const assessmentSchema = z.custom<AssessmentAnswer>().openapi("Assessment", {
  type: "object",
  description:
    "Triage, today's decision, plan, causes, load, pain, flares and shoes, each with its explanation",
});
