import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeExperiment, on } from "./experiment.test-support.ts";
import { LARGEST_SEED } from "./experiment.ts";
import { armOn, assignments, pairOf } from "./lot.ts";

const seeds = fc.integer({ min: 0, max: LARGEST_SEED });
const fortnights = fc.integer({ min: 3, max: 26 });

describe("the lot", () => {
  it("gives each weekday once each arm in every fortnight, and the same for the same seed", () => {
    fc.assert(
      fc.property(seeds, fortnights, (seed, length) => {
        const drawn = { kind: "stretching", fortnights: length, seed } as const;
        const arms = assignments(drawn);
        expect(arms).toHaveLength(14 * length);
        arms.forEach((arm, day) => {
          const counterpart = day % 14 < 7 ? day + 7 : day - 7;
          expect(new Set([arm, arms[counterpart]])).toEqual(new Set(["first", "second"]));
          expect(pairOf(drawn, day)).toBe(pairOf(drawn, counterpart));
        });
        expect(assignments(drawn)).toEqual(arms);
        // Planned longer, it begins in the same way.
        expect(assignments({ ...drawn, fortnights: length + 1 }).slice(0, 14 * length)).toEqual(arms);
      }),
      { numRuns: 30 },
    );
  });

  it("gives each of two weeks one arm where it is drawn by week", () => {
    fc.assert(
      fc.property(seeds, fortnights, (seed, length) => {
        const drawn = { kind: "shoes", fortnights: length, seed } as const;
        const arms = assignments(drawn);
        expect(arms).toHaveLength(2 * length);
        for (let week = 0; week < 2 * length; week += 2) {
          expect(arms.slice(week, week + 2).toSorted()).toEqual(["first", "second"]);
          expect([pairOf(drawn, week), pairOf(drawn, week + 1)]).toEqual([week / 2, week / 2]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is fair: each of the 64 orders of six fortnights of weeks comes about as often", () => {
    expectFair((seed) => assignments({ kind: "shoes", fortnights: 6, seed }).join());
  });

  it("is fair by days too, from Monday to Saturday", () => {
    expectFair((seed) => assignments({ kind: "stretching", fortnights: 3, seed }).slice(0, 6).join());
  });
});

function expectFair(orderOf: (seed: number) => string): void {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6400; seed += 1) {
    const order = orderOf(seed);
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(64);
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
  // The 99.9th percentile of chi-square with 63 degrees of freedom.
  expect(chiSquare).toBeLessThan(103.4);
}

describe("the arm of a calendar day", () => {
  it("is that of its unit, and none outside the days that count", () => {
    const byDay = makeExperiment();
    const days = assignments(byDay);
    expect([on(-1), on(0), on(83), on(84)].map((day) => armOn(byDay, day))).toEqual([
      null,
      days[0],
      days[83],
      null,
    ]);
    const byWeek = makeExperiment({ kind: "soft-ground" });
    const weeks = assignments(byWeek);
    expect([on(6), on(7)].map((day) => armOn(byWeek, day))).toEqual([weeks[0], weeks[1]]);
    expect(armOn({ ...byDay, stoppedOn: on(9) }, on(9))).toBe(days[9]);
    expect(armOn({ ...byDay, stoppedOn: on(9) }, on(10))).toBeNull();
  });
});
