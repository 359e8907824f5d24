import { assess } from "../../assessment/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import { makeScenario } from "../../scenario/scenario.test-support.ts";
import { instant } from "../../time/index.ts";
import type { TriageAnswers } from "../../triage/index.ts";
import { type Bundle, type FhirInputs, makeReport, type Resource, reportAsFhir } from "../index.ts";

export const INPUTS: FhirInputs = {
  documentId: "3c1f0a52-7f0e-4b7e-9a53-51c8d3f0a6b1",
  assembledAt: instant(Date.parse("2026-06-01T12:00:00Z")),
  patient: null,
};
export const bundleOf = (scenario: Scenario, inputs: FhirInputs = INPUTS): Bundle =>
  reportAsFhir(makeReport(scenario, assess(scenario)), inputs);
export const base = makeScenario();
export const withAnswers = (changed: Record<string, unknown>): Scenario =>
  makeScenario({
    safetyCheck: {
      ...base.safetyCheck,
      answers: { ...base.safetyCheck.answers, ...changed } as TriageAnswers,
    },
  });
export const ofType = <Type extends Resource["resourceType"]>({ entry }: Bundle, type: Type) =>
  entry.flatMap(({ resource }) =>
    resource.resourceType === type ? [resource as Extract<Resource, { resourceType: Type }>] : [],
  );
