import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import { painSummary } from "../diary/index.ts";
import { findSource } from "../evidence/index.ts";
import { daysAgo, makeScenario, TODAY } from "../scenario/scenario.test-support.ts";
import { DEFAULT_PAIN_LIMITS, decideToday, type PainLimits, policyOf } from "../today/index.ts";
import { assessToday } from "./index.ts";
import { todayInputOf } from "./today-input-of.ts";

/** The zones 0 to 3, 4 to 5 and 6 to 10, another version in circulation of the same model. */
const wider: PainLimits = { ...DEFAULT_PAIN_LIMITS, safeTo: 3 };

function decide(painToday: number, limits: PainLimits) {
  const scenario = makeScenario({
    diary: [makeEntry(daysAgo(2), 0, { moment: "after-run" }), makeEntry(TODAY, painToday)],
  });
  const { triage, load } = assessToday(scenario);
  const pain = painSummary(scenario.diary, TODAY);
  const input = todayInputOf(scenario, { triage, load, pain });
  return decideToday({ ...input, policy: policyOf("pain-guided", limits) });
}

describe("the limits of pain", () => {
  it("are 2, 5 and 1 where nothing else is set, with sources that exist", () => {
    expect(DEFAULT_PAIN_LIMITS).toMatchObject({ safeTo: 2, acceptableTo: 5, morningRise: 1 });
    expect(DEFAULT_PAIN_LIMITS.sources.map(findSource)).not.toContain(null);
    expect(policyOf("pain-guided").limits).toBe(DEFAULT_PAIN_LIMITS);
  });

  it.each([
    [2, DEFAULT_PAIN_LIMITS, "run"],
    [3, DEFAULT_PAIN_LIMITS, "modify"],
    [3, wider, "run"],
    [4, wider, "modify"],
    [5, wider, "modify"],
    [5, { ...wider, acceptableTo: 4 }, "rest"],
  ] as const)("belong to the policy: pain-guided, %d of 10 with %o: %s", (pain, limits, kind) => {
    expect(decide(pain, limits).kind).toBe(kind);
  });

  it("stand in the answer with the sources that they came with", () => {
    const { because, policy } = decide(4, { ...wider, sources: ["backstride-today-rules"] });
    expect(because.thresholds.map(({ limit }) => limit)).toEqual([3, 5]);
    expect(policy.statement.text).toContain("up to 3 of 10");
    expect(policy.sources).toEqual(["backstride-today-rules"]);
  });
});
