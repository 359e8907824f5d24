import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../time/index.ts";
import { monotonyAndStrain, weekLoad, weeklyChange } from "./index.ts";
import { daysOf, TODAY, times } from "./load-days.test-support.ts";

const monotonyOf = (...loads: readonly (number | null)[]) => monotonyAndStrain(daysOf(loads), TODAY).measured;
const changeOf = (...loads: readonly (number | null)[]) => weeklyChange(daysOf(loads), TODAY);
/** Days before, so that the week does not begin before the first known run. */
const EARLIER = [5] as const;

describe("monotony and strain, Foster", () => {
  it("of 50, 0, 100, 50, 0, 150, 0 are 0.9354 and 327.4", () => {
    const measured = monotonyOf(50, 0, 100, 50, 0, 150, 0);
    expect(measured).toMatchObject({
      kind: "computed",
      unit: "km",
      inputs: ["day-0", "day-2", "day-3", "day-5"],
    });
    if (measured.kind !== "computed") return;
    expect(measured.value.monotony).toBeCloseTo(0.9354, 4);
    expect(measured.value.strain).toBeCloseTo(327.4, 1);
  });

  it("are none in a week of equal days, rather than infinite", () => {
    expect(monotonyOf(...times(7, 10))).toMatchObject({ kind: "unavailable", reason: "noVariation" });
  });

  it("are none where a run has no load: it is not a day of rest", () => {
    expect(monotonyOf(10, 0, null, 10, 0, 10, 0)).toMatchObject({ reason: "aRunHasNoLoad" });
  });

  it("need three days with a run and seven days of record", () => {
    expect(monotonyOf(...EARLIER, 0, 10, 0, 0, 20, 0, 0)).toMatchObject({ reason: "tooFewRunDays" });
    expect(monotonyOf(...EARLIER, 0, 10, 0, 0, 20, 0, 5)).toMatchObject({ kind: "computed" });
    expect(monotonyOf(10, 0, 20, 0, 30, 0)).toMatchObject({ reason: "noRunsThatEarly" });
    expect(monotonyOf()).toMatchObject({ reason: "noRuns" });
  });

  it("twice the load of every day has the same monotony and twice the strain", () => {
    const week = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, (loads) => {
        const once = monotonyOf(...loads);
        const twice = monotonyOf(...loads.map((load) => 2 * load));
        if (once.kind !== "computed" || twice.kind !== "computed") {
          expect(new Set(loads).size).toBe(1);
          return;
        }
        expect(twice.value.monotony).toBeCloseTo(once.value.monotony, 6);
        expect(twice.value.strain).toBeCloseTo(2 * once.value.strain, 6);
      }),
    );
  });
});

describe("the change from week to week", () => {
  it("is a ratio, told with what is known of such changes", () => {
    const { measured, why } = changeOf(10, 0, 0, 10, 0, 0, 0, 10, 0, 0, 15, 0, 0, 0);
    expect(measured).toMatchObject({ value: 1.25, unit: "1" });
    expect(why?.statement.text).toContain("25 % more than in the 7 days before");
    expect(why?.sources).toEqual(["buist-2008", "nielsen-2014", "frandsen-2025"]);
  });

  it("says less and as much where it is so", () => {
    const saying = (...loads: readonly number[]) => changeOf(...loads).why?.statement.id;
    expect(saying(10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8)).toBe("load.week.less");
    expect(saying(10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10)).toBe("load.week.same");
  });

  it("is none after a week without a run, from a record of 13 days, and with a run that has no load", () => {
    expect(changeOf(...EARLIER, ...times(7, 0), ...times(7, 5)).measured).toMatchObject({
      reason: "nothingInTheWeekBefore",
    });
    expect(changeOf(...times(13, 5)).measured).toMatchObject({ reason: "noRunsThatEarly" });
    expect(changeOf(null, ...times(13, 5)).measured).toMatchObject({ reason: "aRunHasNoLoad" });
    expect(changeOf(null, ...times(14, 5)).measured).toMatchObject({ value: 1 });
  });
});

describe("the load of a week", () => {
  it("is that of any day that is asked for", () => {
    const days = daysOf([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(weekLoad(days, TODAY)).toMatchObject({ value: 35, unit: "km" });
    expect(weekLoad(days, addDays(TODAY, -1))).toMatchObject({ value: 28 });
    expect(weekLoad(days, addDays(TODAY, -2))).toMatchObject({ reason: "noRunsThatEarly" });
  });
});
