export { assess } from "./assess.ts";
export { ASSESSMENT_VERSION, type Assessment } from "./assessment.ts";
export {
  assessmentSchema,
  causesSchema,
  decisionSchema,
  planSchema,
  triageOutcomeSchema,
} from "./schema.ts";
