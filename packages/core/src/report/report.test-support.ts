import { assess } from "../assessment/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { makeScenario } from "../scenario/scenario.test-support.ts";
import type { TriageAnswers } from "../triage/index.ts";
import { linesOf, makeReport, reportPage, type SectionId } from "./index.ts";

export const base = makeScenario();
export const reportOf = (about: Partial<Scenario> = {}) => {
  const scenario = makeScenario(about);
  return makeReport(scenario, assess(scenario));
};
export const withAnswers = (changed: Record<string, unknown>): Scenario["safetyCheck"] => ({
  ...base.safetyCheck,
  answers: { ...base.safetyCheck.answers, ...changed } as TriageAnswers,
});
export const computedOf = (value: number, unit: string) => ({ kind: "computed", value, unit });
export const lines = (report: ReturnType<typeof reportOf>, id: SectionId): string[] =>
  reportPage(report)
    .filter((section) => section.id === id)
    .flatMap(linesOf)
    .map(({ text }) => text);
export const tableOf = (report: ReturnType<typeof reportOf>, id: SectionId) =>
  reportPage(report)
    .find((section) => section.id === id)
    ?.table?.rows.map((row) => row.map(({ text }) => text));

export const rule = (report: ReturnType<typeof reportOf>, id: string) =>
  report.signs.rules.find(({ ruleId }) => ruleId === id);
export const question = (report: ReturnType<typeof reportOf>, id: string) =>
  report.signs.questions.find((one) => one.id === id);
