import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../assessment/index.ts";
import { scenarios, shifted } from "../assessment/made-up-scenarios.test-support.ts";
import type { Measured } from "../results/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { daysBetween, parseLocalDay } from "../time/index.ts";
import { makeReport, type Report, reportPage, reportSchema } from "./index.ts";

const reportOf = (scenario: Scenario): Report => makeReport(scenario, assess(scenario));
const always = (check: (scenario: Scenario) => void): void => {
  fc.assert(fc.property(scenarios, check), { numRuns: 300, seed: 20_260_531 });
};

/** Days as distances from today, so that reports of different calendars can be compared. */
const withoutCalendar = ({ asOf: _asOf, ...report }: Report): string =>
  JSON.stringify({ ...report, signs: { ...report.signs, finishedAt: null } })
    .replace(/\d{4}-\d{2}-\d{2}/g, (text) => {
      const day = parseLocalDay(text);
      return day === null ? text : `day ${daysBetween(day, report.today)}`;
    })
    .replace(/\b\d{1,2} [JFMASOND][a-z]{2,8}\b(?: \d{4}\b)?/g, "a day");

describe("whatever the scenario", () => {
  it("speaks of no diagnosis but to say that it makes none", () => {
    always((scenario) => {
      const { disclaimer, ...report } = reportOf(scenario);
      expect(disclaimer.text).toContain("does not diagnose");
      const page = reportPage({ ...report, disclaimer });
      expect(JSON.stringify({ report, page })).not.toMatch(/diagnos/i);
    });
  });

  it("is never surer than the assessment", () => {
    const kinds = new Set<string>();
    always((scenario) => {
      const assessment = assess(scenario);
      const { triage } = assessment;
      const report = makeReport(scenario, assessment);
      kinds.add(triage.kind);
      expect(report.answer).toEqual(assessment.decision);
      expect(report.causes).toEqual(assessment.causes);
      expect(report.tried.plan === null).toBe(assessment.plan === null);
      expect(report.signs.kind).toBe(triage.kind);
      expect(
        report.signs.rules
          .flatMap(({ outcome, ruleId }) => (outcome === "applies" ? [ruleId] : []))
          .toSorted(),
      ).toEqual(triage.findings.map(({ ruleId }) => ruleId).toSorted());
      const open: readonly string[] =
        triage.kind === "ask" ? triage.missing : triage.kind === "stop" ? triage.alsoAnswer : [];
      for (const rule of report.signs.rules) {
        if (rule.outcome !== "does-not-apply") continue;
        expect(rule.questions.filter((id) => open.includes(id))).toEqual([]);
      }
      if (!report.signs.areCurrent) {
        expect(report.signs.rules.map(({ outcome }) => outcome)).not.toContain("does-not-apply");
      }
      const kindsOf = (some: readonly Measured<number>[]) => some.map(({ kind }) => kind);
      expect(kindsOf(report.shoes.map(({ distanceM }) => distanceM))).toEqual(
        kindsOf(assessment.shoes.map(({ distanceM }) => distanceM)),
      );
      expect(report.timeLine.weeks.at(-1)?.distanceM.kind).toBe(assessment.load.lastSevenDaysM.kind);
    });
    expect(kinds.size).toBe(4);
  });

  it("agrees with the assessment on the distance of the last two weeks", () => {
    always((scenario) => {
      const { load } = assess(scenario);
      const weeks = reportOf(scenario).timeLine.weeks;
      const amountOf = (one: Measured<number> | undefined) => (one?.kind === "computed" ? one.value : null);
      expect(amountOf(weeks[7]?.distanceM)).toBe(amountOf(load.lastSevenDaysM));
      expect(amountOf(weeks[6]?.distanceM)).toBe(amountOf(load.sevenDaysBeforeM));
    });
  });

  it("has the published shape, with nothing beside it, and is the same each time", () => {
    always((scenario) => {
      const before = structuredClone(scenario);
      const report = reportOf(scenario);
      expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error?.issues).toBeUndefined();
      expect(reportOf(scenario)).toEqual(report);
      expect(scenario).toEqual(before);
    });
  });

  it("the calendar does not matter: everything shifted by the same days gives the same report", () => {
    always((scenario) => {
      expect(withoutCalendar(reportOf(shifted(scenario, 400)))).toBe(withoutCalendar(reportOf(scenario)));
    });
  });
});
