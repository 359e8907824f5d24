import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../time/index.ts";
import { type EwmaLoad, ewmaLoad } from "./index.ts";
import { daysOf, TODAY, times } from "./load-days.test-support.ts";

const measuredOf = (...loads: readonly (number | null)[]) => ewmaLoad(daysOf(loads), TODAY).measured;
const averagesOf = (...loads: readonly (number | null)[]): EwmaLoad => {
  const measured = measuredOf(...loads);
  if (measured.kind === "unavailable") throw new Error(measured.detail);
  return measured.value;
};

describe("acute and chronic load, weighted averages", () => {
  it("of 30 on 21 days and 50 on 7 are 47.3303 and 37.8720", () => {
    const { acute, chronic, ratio, rollingRatio, uncoupledRatio } = averagesOf(
      ...times(21, 30),
      ...times(7, 50),
    );
    expect(acute).toBeCloseTo(47.3303, 4);
    expect(chronic).toBeCloseTo(37.872, 4);
    expect(ratio).toBeCloseTo(1.2497, 4);
    expect(rollingRatio).toBeCloseTo(1.4286, 4);
    expect(uncoupledRatio).toBeCloseTo(1.6667, 4);
  });

  it("say with every number that they are no sign of danger", () => {
    const { why } = ewmaLoad(daysOf(times(28, 5)), TODAY);
    expect(why?.statement.text).toContain("never a sign of danger");
    expect(why?.thresholds).toEqual([]);
    expect(why?.sources).toEqual(expect.arrayContaining(["impellizzeri-2021", "frandsen-2025"]));
  });

  it("need 28 days of record", () => {
    expect(measuredOf(...times(27, 5))).toMatchObject({ kind: "unavailable", reason: "recordTooShort" });
    expect(measuredOf(...times(28, 5))).toMatchObject({ kind: "computed" });
    expect(measuredOf()).toMatchObject({ reason: "noRuns" });
  });

  it("need 8 days with a run among the last 28", () => {
    // The first two days have a run, then every third one until there are so many; the last 28 begin with the second.
    const sparse = (runs: number) => [
      ...times(2, 5),
      ...Array.from({ length: 27 }, (_, at) => (at % 3 === 0 && 1 + at / 3 < runs ? 5 : 0)),
    ];
    expect(measuredOf(...sparse(8))).toMatchObject({ kind: "computed" });
    expect(measuredOf(...sparse(7))).toMatchObject({ reason: "tooFewRunDays" });
  });

  it("do not take a break of 14 days for days of zero load: they begin anew after it", () => {
    const before = times(60, 10);
    expect(measuredOf(...before, ...times(14, 0), ...times(27, 5))).toMatchObject({
      reason: "tooSoonAfterBreak",
    });
    expect(averagesOf(...before, ...times(14, 0), ...times(28, 5))).toMatchObject({ acute: 5, chronic: 5 });
    expect(averagesOf(...before, ...times(13, 0), ...times(28, 5)).chronic).not.toBe(5);
  });

  it("have no answer during a break, today not being over", () => {
    const before = times(60, 10);
    expect(measuredOf(...before, ...times(15, 0))).toMatchObject({ reason: "tooSoonAfterBreak" });
    expect(measuredOf(...before, ...times(14, 0))).toMatchObject({ kind: "computed" });
  });

  it("do not take a run without a load for zero: they begin anew after it", () => {
    expect(measuredOf(...times(60, 10), null, ...times(27, 5))).toMatchObject({ reason: "aRunHasNoLoad" });
    expect(averagesOf(...times(60, 10), null, ...times(28, 5))).toMatchObject({ acute: 5, chronic: 5 });
  });

  it("lie between the least and the greatest load of a day", () => {
    const loads = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 28, maxLength: 200 });
    fc.assert(
      fc.property(loads, (days) => {
        const { acute, chronic } = averagesOf(...days);
        for (const average of [acute, chronic]) {
          expect(average).toBeGreaterThanOrEqual(Math.min(...days) - 1e-9);
          expect(average).toBeLessThanOrEqual(Math.max(...days) + 1e-9);
        }
      }),
    );
  });

  it("hardly know what was more than 112 days ago, and not at all by definition", () => {
    expect(averagesOf(...times(100, 500), ...times(112, 5))).toMatchObject({ acute: 5, chronic: 5 });
  });

  it("do not depend on the calendar", () => {
    const loads = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(loads, fc.integer({ min: -4000, max: 4000 }), (days, shift) => {
        const other = addDays(TODAY, shift);
        expect(ewmaLoad(daysOf(days, other), other)).toEqual(ewmaLoad(daysOf(days), TODAY));
      }),
    );
  });
});
