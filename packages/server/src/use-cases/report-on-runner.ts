import { assess } from "@backstride/core/assessment";
import {
  type Bundle,
  makeReport,
  type Report,
  type ReportSection,
  reportAsFhir,
  reportPage,
} from "@backstride/core/report";
import type { StoredRunner } from "../storage/runners/repository.ts";
import { loadScenario } from "./assess-runner.ts";
import type { Ports } from "./ports.ts";

type Needs = Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">;

/** The report for a doctor or physiotherapist, and the same as a page of text. */
export async function reportOnRunner(
  ports: Needs,
  runner: StoredRunner,
): Promise<{ readonly report: Report; readonly page: readonly ReportSection[] }> {
  const report = await reportOf(ports, runner);
  return { report, page: reportPage(report) };
}

/** The report as a new FHIR document. It names nobody: the store does not know the runner's name. */
export async function reportDocumentOnRunner(
  ports: Needs & Pick<Ports, "newId">,
  runner: StoredRunner,
): Promise<Bundle> {
  const report = await reportOf(ports, runner);
  return reportAsFhir(report, { documentId: ports.newId(), assembledAt: ports.now(), patient: null });
}

async function reportOf(ports: Needs, runner: StoredRunner): Promise<Report> {
  const scenario = await loadScenario(ports, runner);
  return makeReport(scenario, assess(scenario));
}
