import { describe, expect, it } from "vitest";
import type { Condition, Truth } from "./condition.ts";
import { holds } from "./condition-holds.ts";
import { describeCondition } from "./condition-words.ts";
import { soreAndHealthy } from "./situation.test-support.ts";
import type { AdviceSituation } from "./situation.ts";

const withFacts = (facts: Partial<AdviceSituation>): AdviceSituation => ({ ...soreAndHealthy, ...facts });
const pain: Condition = { kind: "pain", from: 1 };
const beginner: Condition = { kind: "level", is: "beginner" };
const leg: Condition = { kind: "leg-signs" };

describe("a condition on one fact", () => {
  it.each<[Condition, Partial<AdviceSituation>, Truth]>([
    [pain, { painNow: 0 }, "no"],
    [pain, { painNow: 1 }, "yes"],
    [pain, { painNow: null }, "unknown"],
    [pain, { painNow: Number.NaN }, "unknown"],
    [{ kind: "duration", fromWeeks: 2, belowWeeks: 6 }, { painDurationWeeks: 1 }, "no"],
    [{ kind: "duration", fromWeeks: 2, belowWeeks: 6 }, { painDurationWeeks: 2 }, "yes"],
    [{ kind: "duration", fromWeeks: 2, belowWeeks: 6 }, { painDurationWeeks: 5.9 }, "yes"],
    [{ kind: "duration", fromWeeks: 2, belowWeeks: 6 }, { painDurationWeeks: 6 }, "no"],
    [{ kind: "duration", fromWeeks: 6 }, { painDurationWeeks: null }, "unknown"],
    [{ kind: "decision", oneOf: ["rest"] }, { decision: "rest" }, "yes"],
    [{ kind: "decision", oneOf: ["rest"] }, { decision: "stop" }, "no"],
    [{ kind: "decision", oneOf: ["rest"] }, { decision: "ask" }, "unknown"],
    [{ kind: "decision", oneOf: ["rest"] }, { decision: null }, "unknown"],
    [{ kind: "age-below", years: 18 }, { ageYears: 17 }, "yes"],
    [{ kind: "age-below", years: 18 }, { ageYears: 18 }, "no"],
    [{ kind: "age-below", years: 18 }, { ageYears: null }, "unknown"],
    [beginner, { level: "beginner" }, "yes"],
    [beginner, { level: null }, "unknown"],
    [leg, { legSigns: "yes" }, "yes"],
    [leg, { legSigns: "no" }, "no"],
    [leg, { legSigns: "unknown" }, "unknown"],
    [leg, { legSigns: null }, "unknown"],
  ])("%j with %j: %s", (condition, facts, expected) => {
    expect(holds(condition, withFacts(facts))).toBe(expected);
  });
});

// Kleene's strong three-valued logic, from its truth tables: not from this code.
describe("conditions joined", () => {
  const yes: Condition = { kind: "always" };
  const no: Condition = { kind: "not", of: yes };
  const open: Condition = pain;
  const situation = withFacts({ painNow: null });

  it.each<[readonly Condition[], Truth, Truth]>([
    [[yes, yes], "yes", "yes"],
    [[yes, no], "no", "yes"],
    [[no, no], "no", "no"],
    [[yes, open], "unknown", "yes"],
    [[no, open], "no", "unknown"],
    [[open, open], "unknown", "unknown"],
  ])("%j: all %s, any %s", (parts, all, any) => {
    for (const order of [parts, parts.toReversed()]) {
      expect(holds({ kind: "all", of: order }, situation)).toBe(all);
      expect(holds({ kind: "any", of: order }, situation)).toBe(any);
    }
  });

  it("negated: what is not known stays so", () => {
    expect(holds({ kind: "not", of: open }, situation)).toBe("unknown");
  });
});

describe("a condition in words", () => {
  it.each<[Condition, string]>([
    [{ kind: "always" }, "always"],
    [pain, "when the pain now is 1 of 10 or more"],
    [
      {
        kind: "all",
        of: [
          { kind: "decision", oneOf: ["modify", "run"] },
          { kind: "any", of: [beginner, leg] },
        ],
      },
      "when today's answer is a modified run or a run, and (the runner is a beginner, or there are signs down a leg)",
    ],
  ])("%j", (condition, words) => {
    expect(describeCondition(condition)).toBe(words);
  });
});
