export { assess, assessToday, causesOf, causesPartOf } from "./assess.ts";
export { ASSESSMENT_VERSION, type Assessment, type DayAssessment } from "./assessment.ts";
export {
  assessmentSchema,
  dayAssessmentSchema,
  decisionSchema,
  planSchema,
  triageOutcomeSchema,
} from "./schema.ts";
