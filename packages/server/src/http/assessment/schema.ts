import { dayAssessmentSchema as ofEngine } from "@backstride/core/assessment";
import type { AssessmentAnswer } from "../api.ts";
import { engineSchema } from "../wire/engine-schema.ts";

export const assessmentSchema = engineSchema<AssessmentAnswer>(ofEngine).meta({
  id: "Assessment",
  description:
    "Triage, today's decision, plan, advice, load, pain, flares and shoes, each with its explanation",
});
