import {
  type Bundle,
  type FhirInputs,
  type Report,
  type ReportSection,
  reportAsFhir,
  reportPage,
} from "@backstride/core/report";
import { ok, type Refusal, type Result } from "@backstride/core/results";
import type { StoredRunner } from "../storage/runners/repository.ts";
import type { Ports } from "./ports.ts";
import { momentOf } from "./today.ts";

type Needs = Pick<Ports, "diaryAnalyser" | "now" | "utcOffsetMinutesAt">;

interface ReportOnPages {
  readonly report: Report;
  readonly page: readonly ReportSection[];
  readonly pageWithOwnWords: readonly ReportSection[];
}

/** The report for a doctor or physiotherapist, and the same as a page of text. Refused as the causes are. */
export async function reportOnRunner(
  ports: Needs,
  runner: StoredRunner,
): Promise<Result<ReportOnPages, Refusal>> {
  const report = await reportOf(ports, runner);
  if (!report.ok) return report;
  return ok({
    report: report.value,
    page: reportPage(report.value),
    pageWithOwnWords: reportPage(report.value, { hasOwnWords: true }),
  });
}

/** What the runner adds to one document. It is kept nowhere. */
export type AddedToDocument = Pick<FhirInputs, "patient" | "toldTried">;

/** The report as a new FHIR document. It names nobody but whom `added` names: the store does not know the runner's name. */
export async function reportDocumentOnRunner(
  ports: Needs & Pick<Ports, "newId">,
  runner: StoredRunner,
  added: AddedToDocument,
): Promise<Result<Bundle, Refusal>> {
  const report = await reportOf(ports, runner);
  if (!report.ok) return report;
  const inputs = { documentId: ports.newId(), assembledAt: ports.now(), ...added };
  return ok(reportAsFhir(report.value, inputs));
}

const reportOf = (ports: Needs, { id }: StoredRunner): Promise<Result<Report, Refusal>> =>
  ports.diaryAnalyser.report({ runnerId: id, ...momentOf(ports) });
