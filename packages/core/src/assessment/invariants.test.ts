import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../scenario/index.ts";
import { TODAY } from "../scenario/scenario.test-support.ts";
import { assess, assessmentSchema, assessToday } from "./index.ts";
import { scenarios, shifted } from "./made-up-scenarios.test-support.ts";

const always = (check: (scenario: Scenario) => void): void => {
  fc.assert(fc.property(scenarios, check), { numRuns: 2000, seed: 20_260_531 });
};

describe("whatever the scenario", () => {
  it("a stop and an open question have no plan, no allowance and no word of running", () => {
    let gated = 0;
    always((scenario) => {
      const { triage, decision, plan } = assessToday(scenario);
      if (triage.kind === "clear" || triage.kind === "caution") return;
      gated += 1;
      expect(decision.kind).toBe(triage.kind);
      expect(decision.allowance).toBeNull();
      expect(plan).toBeNull();
    });
    expect(gated).toBeGreaterThan(500);
  });

  it("running is only allowed with a clearance, a known pain of today and none above 5", () => {
    let allowed = 0;
    always((scenario) => {
      const { triage, decision } = assessToday(scenario);
      if (decision.allowance === null) return;
      allowed += 1;
      expect(["clear", "caution"]).toContain(triage.kind);
      const ofToday = scenario.diary.filter(({ day }) => day === TODAY).map(({ pain }) => pain);
      expect(ofToday.length).toBeGreaterThan(0);
      expect(Math.max(...ofToday)).toBeLessThanOrEqual(5);
    });
    expect(allowed).toBeGreaterThan(30);
  });

  it("a plan never runs on two days in a row, never on a day of rest, never above the bound", () => {
    let plans = 0;
    always((scenario) => {
      const { decision, plan, load } = assessToday(scenario);
      if (plan === null) return;
      plans += 1;
      const runs = plan.days.map(({ kind }) => kind === "run" || kind === "walk-run");
      expect(runs.some((isRun, at) => isRun && runs[at + 1] === true)).toBe(false);
      expect(runs[0]).toBe(decision.allowance !== null);
      for (const { longestM } of plan.days) {
        if (longestM.kind !== "computed") continue;
        expect(load.boundForTodayM.kind).toBe("computed");
        if (load.boundForTodayM.kind === "computed")
          expect(longestM.value).toBeLessThanOrEqual(load.boundForTodayM.value);
      }
    });
    expect(plans).toBeGreaterThan(100);
  });

  it("more pain today never allows more", () => {
    const strictness = ["run", "modify", "rest", "ask", "stop"];
    always((scenario) => {
      const worse = scenario.diary.map((one) =>
        one.day === TODAY
          ? {
              ...one,
              pain: Math.min(10, one.pain + 2),
              regions: one.pain > 0 ? one.regions : ["lower-back" as const],
            }
          : one,
      );
      const before = strictness.indexOf(assessToday(scenario).decision.kind);
      const after = strictness.indexOf(assessToday({ ...scenario, diary: worse }).decision.kind);
      expect(after).toBeGreaterThanOrEqual(before);
    });
  });

  it("the calendar does not matter: everything shifted by the same days gives the same answer", () => {
    always((scenario) => {
      const outline = (one: Scenario) => {
        const { decision, plan, causes } = assess(one);
        return [
          decision.kind,
          decision.because.statement.text,
          plan?.days.map(({ kind, longestM }) => [kind, longestM]),
          causes.findings.map(({ id, state }) => [id, state]),
        ];
      };
      expect(outline(shifted(scenario, 400))).toEqual(outline(scenario));
    });
  });

  it("the answer has the published shape, with nothing beside it", () => {
    always((scenario) => {
      const parsed = assessmentSchema.safeParse(JSON.parse(JSON.stringify(assess(scenario))));
      expect(parsed.error?.issues).toBeUndefined();
    });
  });

  it("nothing that goes in is changed", () => {
    always((scenario) => {
      const before = structuredClone(scenario);
      assess(scenario);
      expect(scenario).toEqual(before);
    });
  });
});
