export { isDocumentId } from "./fhir/document-ids.ts";
export { type FhirInputs, reportAsFhir } from "./fhir/report-as-fhir.ts";
export type { Bundle, Condition, Observation, QuestionnaireResponse, Resource } from "./fhir/resources.ts";
export { makeReport } from "./make-report.ts";
export { reportPage } from "./page/page.ts";
export {
  allLines,
  linesOf,
  type ReportParagraph,
  type ReportSection,
  type ReportTable,
  SECTION_IDS,
  type SectionId,
} from "./page/section.ts";
export {
  REPORT_DAYS,
  REPORT_VERSION,
  REPORT_WEEKS,
  type Report,
  type ReportedAgain,
  type ReportedCare,
  type ReportedCondition,
  type ReportedDay,
  type ReportedExperiment,
  type ReportedInstrument,
  type ReportedLine,
  type ReportedPain,
  type ReportedQuestion,
  type ReportedRule,
  type ReportedShoe,
  type ReportedSigns,
  type ReportedTakenBack,
  type ReportedWeek,
  type Story,
  type TimeLine,
  type Tried,
} from "./report.ts";
export { reportSchema } from "./schema.ts";
