import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyProfile } from "../runner/index.ts";
import type { Run } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { addDays, type LocalDay } from "../time/index.ts";
import { loadByWeek, trainingLoad } from "./index.ts";
import { HEART, TODAY } from "./load-days.test-support.ts";

const run = (ago: number, about: Partial<Run> = {}, today: LocalDay = TODAY) =>
  makeRun(`${ago}`, addDays(today, -ago), { distanceM: 8000, movingS: 3000, ...about });
const described = (runs: readonly Run[], runner = HEART, today: LocalDay = TODAY) =>
  trainingLoad(runs, today, { painByRun: new Map(), runner }).description;
/** A run every other day for eight weeks. */
const everyOther = (about: Partial<Run> = {}) => Array.from({ length: 28 }, (_, nth) => run(2 * nth, about));

describe("the load, described", () => {
  it("is by heart rate where all runs of 28 days have one, and by distance beside it", () => {
    const { distance, session } = described(everyOther({ avgHeartRateBpm: 150, effort: 3 }));
    // 4 runs of 8 km within 7 days; 50 minutes each, 83.70 by the formula.
    expect(distance.lastSevenDays).toMatchObject({ value: 32, unit: "km" });
    expect(session).toMatchObject({ kind: "heart-rate", lastSevenDays: { unit: "TRIMP" } });
    expect(session?.ewma.measured.kind).toBe("computed");
  });

  it("never adds up two kinds: one run by effort among those by heart rate leaves distance alone", () => {
    const runs = [...everyOther({ avgHeartRateBpm: 150 }), run(3, { effort: 5 })];
    const { session, sessionKind, distance } = described(runs);
    expect(sessionKind).toMatchObject({ reason: "mixedKinds" });
    expect(session).toBeNull();
    expect(distance.lastSevenDays).toMatchObject({ value: 40 });
  });

  it("of nobody's runs is nothing, not zero", () => {
    const nothing = described([], emptyProfile);
    for (const measured of [
      nothing.distance.lastSevenDays,
      nothing.distance.weeklyChange.measured,
      nothing.distance.monotony.measured,
      nothing.distance.ewma.measured,
      nothing.daysSinceBreak,
      nothing.fastShare,
      nothing.downhillM,
      nothing.sessionKind,
    ]) {
      expect(measured.kind).toBe("unavailable");
    }
  });

  it("does not depend on the calendar", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 40 }),
        (shift, ago) => {
          const other = addDays(TODAY, shift);
          const { recentWarmUps: _here, ...here } = described(ago.map((days) => run(days)));
          const { recentWarmUps: _there, ...there } = described(
            ago.map((days) => run(days, {}, other)),
            HEART,
            other,
          );
          expect(there).toEqual(here);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("of 5,000 runs takes no time that grows with their square", () => {
    const runs = Array.from({ length: 5000 }, (_, nth) => run(nth, { effort: 4, startSpeedMPerS: 2.5 }));
    const began = performance.now();
    described(runs);
    loadByWeek(runs, { today: TODAY, count: 52, runner: HEART });
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe("the load by week", () => {
  const weeksOf = (runs: readonly Run[], count = 4) =>
    loadByWeek(runs, { today: TODAY, count, runner: HEART });

  it("has whole weeks back from today, oldest first, each with its own averages", () => {
    const weeks = weeksOf(everyOther());
    expect(weeks.map(({ days }) => days)).toEqual([
      { start: "2026-05-04", end: "2026-05-11" },
      { start: "2026-05-11", end: "2026-05-18" },
      { start: "2026-05-18", end: "2026-05-25" },
      { start: "2026-05-25", end: "2026-06-01" },
    ]);
    expect(weeks.map(({ runs }) => runs)).toEqual([3, 4, 3, 4]);
    expect(weeks.map(({ byKind }) => byKind.distance.load)).toMatchObject(
      [24, 32, 24, 32].map((value) => ({ value })),
    );
    expect(weeks.at(-1)?.byKind.distance.ewma).toEqual(described(everyOther()).distance.ewma.measured);
  });

  it("leaves out what is not wholly after the first known run, and keeps a week without a run as zero", () => {
    expect(weeksOf([run(20), run(0)]).map(({ byKind }) => byKind.distance.load)).toMatchObject([
      { value: 8 },
      { value: 0 },
      { value: 8 },
    ]);
    expect(weeksOf([])).toEqual([]);
  });

  it("has no sum in a week in which a run has no distance", () => {
    const last = weeksOf([...everyOther(), run(1, { distanceM: null })]).at(-1);
    expect(last?.byKind.distance.load).toMatchObject({ reason: "aRunHasNoLoad" });
    expect(last?.runs).toBe(5);
  });
});
