import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRecords } from "../recording/recording.test-support.ts";
import { climbOf } from "./climb.ts";

const withAltitude = (...altitudeM: readonly number[]) =>
  makeRecords(
    altitudeM.map((_none, second) => second),
    { altitudeM },
  );

describe("climb", () => {
  it("of a hill is its height, up and down", () => {
    expect(climbOf(withAltitude(100, 110, 130, 120, 100))).toEqual({ ascentM: 30, descentM: 30 });
  });

  it("of two hills with a valley of 5 m between is both; of 4.9 m it is one", () => {
    expect(climbOf(withAltitude(100, 120, 115, 125))).toEqual({ ascentM: 30, descentM: 5 });
    expect(climbOf(withAltitude(100, 120, 115.1, 125))).toEqual({ ascentM: 25, descentM: 0 });
  });

  it("of waves of 4.9 m is nothing", () => {
    expect(climbOf(withAltitude(100, 104.9, 100, 104.9, 100))).toEqual({ ascentM: 0, descentM: 0 });
  });

  it("is not known where more than a fifth of the points have no altitude", () => {
    expect(climbOf(withAltitude(100, 120, Number.NaN, Number.NaN))).toBeNull();
    expect(climbOf(withAltitude(100, 120, 120, 120, Number.NaN))).toEqual({ ascentM: 20, descentM: 0 });
    expect(climbOf(makeRecords([0, 1, 2]))).toBeNull();
  });

  it("up minus down is what lies between start and end, to within the band, whatever the way", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 60 }),
        (altitudes) => {
          const climb = climbOf(withAltitude(...altitudes));
          const between = (altitudes.at(-1) ?? 0) - (altitudes[0] ?? 0);
          expect(Math.abs((climb?.ascentM ?? 0) - (climb?.descentM ?? 0) - between)).toBeLessThanOrEqual(10);
          const backwards = climbOf(withAltitude(...altitudes.toReversed()));
          const sumOfRises = altitudes.reduce(
            (sum, value, at) => sum + Math.max(0, value - (altitudes[at - 1] ?? value)),
            0,
          );
          expect(climb?.ascentM ?? 0).toBeLessThanOrEqual(sumOfRises);
          expect(Math.abs((backwards?.descentM ?? 0) - (climb?.ascentM ?? 0))).toBeLessThanOrEqual(10);
        },
      ),
    );
  });
});
