export { assess, assessToday, causesOf } from "./assess.ts";
export { ASSESSMENT_VERSION, type Assessment, type DayAssessment } from "./assessment.ts";
export {
  assessmentSchema,
  dayAssessmentSchema,
  decisionSchema,
  planSchema,
  triageOutcomeSchema,
} from "./schema.ts";
