import type { Report, ReportSection } from "@backstride/core/report";

/** GET …/report. The same as FHIR R4 at GET …/report.fhir (application/fhir+json), for a download. */
export type ReportAnswer = { readonly report: Report; readonly page: readonly ReportSection[] };
