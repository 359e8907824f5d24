import { assess } from "@backstride/core/assessment";
import type { Scenario } from "@backstride/core/scenario";
import { describe, expect, it } from "vitest";
import { makeEntry } from "../../../../core/src/diary/entry.test-support.ts";
import { daysAgo, makeScenario, TODAY } from "../../../../core/src/scenario/scenario.test-support.ts";
import { findingsBeside } from "./findings-beside.ts";

const { safetyCheck } = makeScenario();
const answered = (answers: object, diary: Scenario["diary"] = []) => {
  const { decision, triage } = assess(
    makeScenario({ diary, safetyCheck: { ...safetyCheck, answers: { ...safetyCheck.answers, ...answers } } }),
  );
  return {
    found: triage.findings.map(({ ruleId, tier }) => `${ruleId} ${tier}`),
    shown: findingsBeside(decision, triage).map(({ ruleId }) => ruleId),
    kind: triage.kind,
  };
};
const PREGNANT = { pregnant: "yes", "pregnancy-bleeding-or-contractions": "no" };
const PAINLESS = [makeEntry(daysAgo(2), 0, { moment: "during-run" }), makeEntry(TODAY, 0)];
const FOR_LONG = { "pain-duration-weeks": 20 };

describe("the findings beside today's answer", () => {
  it("that only have to be watched are not named while the answer is still open", () => {
    expect(answered({ ...PREGNANT, "night-sweats": null })).toEqual({
      kind: "ask",
      found: ["renal-and-pregnancy watch"],
      shown: [],
    });
  });

  it("that have their own appointment are, open or not", () => {
    for (const open of [{}, { "night-sweats": null }]) {
      expect(answered({ ...FOR_LONG, ...open }).shown).toEqual(["duration-and-severity"]);
    }
  });

  it("are not named where the headline says the same already", () => {
    const { kind, found, shown } = answered(PREGNANT, PAINLESS);
    expect([kind, found]).toEqual(["caution", ["renal-and-pregnancy watch"]]);
    expect(shown).toEqual([]);
  });

  it("that stop stand above the answer, not beside it", () => {
    expect(answered({ "urine-leaks": "yes" })).toMatchObject({ kind: "stop", shown: [] });
  });
});
