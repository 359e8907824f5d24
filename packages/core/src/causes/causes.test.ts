import { describe, expect, it } from "vitest";
import { assess } from "../assessment/index.ts";
import { makeEntry } from "../diary/entry.test-support.ts";
import { findClaim, findSource } from "../evidence/index.ts";
import type { Shoe } from "../footwear/index.ts";
import type { Run } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import type { Scenario } from "../scenario/index.ts";
import { daysAgo, makeScenario } from "../scenario/scenario.test-support.ts";
import type { CauseId } from "./index.ts";

const cause = (id: CauseId, about: Partial<Scenario>) => {
  const finding = assess(makeScenario(about)).causes.findings.find((one) => one.id === id);
  if (finding === undefined) throw new Error(`no finding ${id}`);
  return finding;
};
const rulesFor = (id: CauseId, about: Partial<Scenario>) =>
  cause(id, about).speaksFor.map(({ rule }) => rule);
const rulesAgainst = (id: CauseId, about: Partial<Scenario>) =>
  cause(id, about).speaksAgainst.map(({ rule }) => rule);
const { runner } = makeScenario();

describe("with nothing known", () => {
  const { findings, personal } = assess(
    makeScenario({ runs: [], diary: [], runner: { ...runner, level: null } }),
  ).causes;

  it("every cause is there, none speaks for itself, each says what is missing", () => {
    expect(findings.map(({ id }) => id).toSorted()).toEqual([
      "C1",
      "C2",
      "C3",
      "C4",
      "C5",
      "C6",
      "days",
      "ground",
    ]);
    for (const { state, speaksFor, missing } of findings) {
      expect(state).toBe("not-known");
      expect(speaksFor).toEqual([]);
      expect(missing.length).toBeGreaterThan(0);
    }
  });

  it("no personal claim is made", () => {
    expect(personal).toMatchObject({ flares: 0, flaresNeeded: 10 });
    expect(personal.statement.text).toContain("0 of 10");
  });
});

describe("C1, shoes", () => {
  const shoe: Shoe = {
    id: "blue",
    name: "Blue",
    discipline: "road",
    distanceBeforeM: 490_000,
    renewAtM: null,
    firstUsedOn: null,
    retiredOn: null,
  };
  const runIn = (distanceM: number, about: Partial<Run> = {}) => [
    makeRun("a", daysAgo(3), { shoeId: "blue", distanceM, ...about }),
  ];

  it("500 km and more speak for it, 499.9 against it, an unknown beginning for nothing", () => {
    expect(rulesFor("C1", { shoes: [shoe], runs: runIn(10_000) })).toEqual(["cause-shoe-wear"]);
    expect(rulesAgainst("C1", { shoes: [shoe], runs: runIn(9_900) })).toEqual(["cause-shoe-wear"]);
    const unknown = cause("C1", { shoes: [{ ...shoe, distanceBeforeM: null }], runs: runIn(9_900) });
    expect([unknown.state, unknown.speaksFor.length]).toEqual(["not-known", 0]);
  });

  it("goes by what people say, whatever distance the runner wants to be reminded at", () => {
    const late = { ...shoe, renewAtM: 1_200_000 };
    expect(rulesFor("C1", { shoes: [late], runs: runIn(10_000) })).toEqual(["cause-shoe-wear"]);
    const early = { ...shoe, distanceBeforeM: 100_000, renewAtM: 100_000 };
    expect(rulesAgainst("C1", { shoes: [early], runs: runIn(10_000) })).toEqual(["cause-shoe-wear"]);
  });

  it("a road shoe on a trail speaks for it, on a road against it", () => {
    const fresh = { ...shoe, distanceBeforeM: 0 };
    expect(rulesFor("C1", { shoes: [fresh], runs: runIn(5000, { ground: "trail" }) })).toEqual([
      "cause-shoe-for-ground",
    ]);
    expect(rulesAgainst("C1", { shoes: [fresh], runs: runIn(5000, { ground: "road" }) })).toContain(
      "cause-shoe-for-ground",
    );
  });

  it("a worn shoe that was not used for four weeks is history", () => {
    const runs = [makeRun("a", daysAgo(28), { shoeId: "blue", distanceM: 400_000 })];
    expect(rulesFor("C1", { shoes: [shoe], runs })).toEqual([]);
    expect(rulesFor("C1", { shoes: [shoe], runs: [{ ...runs[0], day: daysAgo(27) } as Run] })).toEqual([
      "cause-shoe-wear",
    ]);
  });
});

describe("C2, technique", () => {
  const runs = (now: number, before: number) =>
    [1, 3, 5, 7, 9, 40, 42, 44, 46, 48].map((back) =>
      makeRun(`r${back}`, daysAgo(back), { distanceM: 5000, avgCadenceSpm: back < 28 ? now : before }),
    );

  it("a step rate more than 5 % below the usual speaks for it, exactly 5 % does not", () => {
    expect(rulesFor("C2", { runs: runs(161, 170) })).toEqual(["cause-cadence-drop"]);
    expect(rulesFor("C2", { runs: runs(161.5, 170) })).toEqual([]);
  });

  it("with four runs on one side there is no usual", () => {
    expect(cause("C2", { runs: runs(150, 170).slice(1) }).state).toBe("not-known");
  });
});

describe("C3 and C4, what the runner knows", () => {
  it("a known scoliosis speaks for C3, a denied one against; 'I don't know' for nothing", () => {
    expect(rulesFor("C3", { runner: { ...runner, knownScoliosis: "yes" } })).toEqual(["cause-scoliosis"]);
    expect(rulesAgainst("C3", { runner: { ...runner, knownScoliosis: "no" } })).toEqual(["cause-scoliosis"]);
    expect(cause("C3", { runner: { ...runner, knownScoliosis: "unknown" } }).state).toBe("not-known");
  });

  it("more than six hours of sitting speak for C4, six do not (Suri 2018: over 6 h)", () => {
    expect(rulesFor("C4", { runner: { ...runner, sittingHoursPerDay: 6.5 } })).toEqual([
      "cause-long-sitting",
    ]);
    expect(rulesFor("C4", { runner: { ...runner, sittingHoursPerDay: 6 } })).toEqual([]);
  });
});

describe("C6, load and rest", () => {
  const two = (first: number, second: number) => [
    makeRun("a", daysAgo(10), { distanceM: first }),
    makeRun("b", daysAgo(2), { distanceM: second }),
  ];

  it("a run more than a tenth above the longest of 30 days speaks for it, a tenth does not (Frandsen 2025)", () => {
    expect(rulesFor("C6", { runs: two(10_000, 11_010) })).toContain("cause-session-spike");
    expect(rulesFor("C6", { runs: two(10_000, 11_000) })).not.toContain("cause-session-spike");
  });

  it("four days in a row speak for it, three do not", () => {
    const inARow = (count: number) =>
      Array.from({ length: count }, (_none, back) => makeRun(`r${back}`, daysAgo(back), { distanceM: 5000 }));
    expect(rulesFor("C6", { runs: inARow(4) })).toContain("cause-rest-days");
    expect(rulesFor("C6", { runs: inARow(3) })).not.toContain("cause-rest-days");
  });

  it("starts as fast as the rest speak for a missing warm-up, gentler ones against, two runs for nothing", () => {
    const starts = (ratio: number, count: number) =>
      Array.from({ length: count }, (_none, back) =>
        makeRun(`r${back}`, daysAgo(2 * back + 1), { distanceM: 5000, startSpeedRatio: ratio }),
      );
    expect(rulesFor("C6", { runs: starts(1, 3) })).toContain("cause-warm-up");
    expect(rulesAgainst("C6", { runs: starts(0.99, 3) })).toContain("cause-warm-up");
    expect([
      ...rulesFor("C6", { runs: starts(1, 2) }),
      ...rulesAgainst("C6", { runs: starts(1, 2) }),
    ]).not.toContain("cause-warm-up");
  });
});

describe("every finding", () => {
  it("names claims and sources that exist", () => {
    const { findings } = assess(makeScenario()).causes;
    for (const { claims, speaksFor, speaksAgainst } of findings) {
      expect(claims.map(findClaim)).not.toContain(null);
      for (const { sources } of [...speaksFor, ...speaksAgainst])
        expect(sources.map(findSource)).not.toContain(null);
    }
  });

  it("stands in the order: what speaks for it first", () => {
    const { findings } = assess(makeScenario({ runner: { ...runner, sittingHoursPerDay: 9 } })).causes;
    expect(findings[0]).toMatchObject({ id: "C4", state: "speaks-for" });
  });
});

describe("personal evidence", () => {
  /** A flare every eighth day, with painless days between. */
  const diaryWith = (flares: number) =>
    Array.from({ length: flares * 8 }, (_none, back) => makeEntry(daysAgo(back + 1), back % 8 === 0 ? 5 : 0));

  it("says how many flares of ten there are, and with ten that the analysis is not there yet", () => {
    const enough = assess(makeScenario({ diary: diaryWith(10) })).causes.personal;
    expect([enough.flares, enough.statement.text.includes("of 10")]).toEqual([10, false]);
    const few = assess(makeScenario({ diary: diaryWith(9) })).causes.personal;
    expect([few.flares, few.statement.text.includes("9 of 10")]).toEqual([9, true]);
  });
});
