import type { Report, ReportSection } from "@backstride/core/report";

/** GET …/report. The same as FHIR R4 at GET …/report.fhir (application/fhir+json), for a download. */
export interface ReportAnswer {
  readonly report: Report;
  /** The report in words, as much of it as one printed page holds. */
  readonly page: readonly ReportSection[];
  /** The same with room for what the runner writes for one print. */
  readonly pageWithOwnWords: readonly ReportSection[];
}

/**
 * POST …/report.fhir with this as its body gives the document with what the runner adds to it: who they are, if they want
 * that said, and up to five lines of 100 characters on what they tried. Kept nowhere, and in no address.
 */
export interface AddedToReport {
  readonly name: string | null;
  /** YYYY-MM-DD. */
  readonly birthDate: string | null;
  readonly tried: readonly string[];
}
