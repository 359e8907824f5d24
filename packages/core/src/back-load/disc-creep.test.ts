import { describe, expect, it } from "vitest";
import { contextOf, runOf, stretch, USUAL_SPEED_M_PER_S as USUAL } from "./back-load.test-support.ts";
import { discCreepOf } from "./index.ts";

const { usual } = contextOf();
const after = (minutes: number, timesUsual: number) =>
  discCreepOf(runOf([stretch(minutes, timesUsual * USUAL)]), usual);

describe("the loss of height, Garbutt 1990", () => {
  it.each([
    [1, 3.37, 2.38],
    [0.85 / 0.7, 5.1, 1.9],
    [1 / 0.7, 7.69, 3.69],
  ])("after 30 minutes at %f times the usual speed is %f (%f) mm", (timesUsual, meanMm, sdMm) => {
    const creep = after(30, timesUsual);
    expect(creep.meanMm).toMatchObject({ unit: "mm", value: expect.closeTo(meanMm, 6) });
    expect(creep.sdMm).toBeCloseTo(sdMm, 6);
  });

  it("is to six tenths there after 15 minutes: 3.26 of 5.38 mm", () => {
    expect(after(15, 1).meanMm).toMatchObject({ value: expect.closeTo((3.37 * 3.26) / 5.38, 6) });
  });

  it("says nothing beyond 30 minutes, nor beyond what was measured of the speed", () => {
    expect(after(90, 1)).toEqual(after(30, 1));
    expect(after(90, 1)).toMatchObject({ coveredS: 1800, why: { sources: ["garbutt-1990"] } });
    expect(after(30, 0.5)).toEqual(after(30, 1));
    expect(after(30, 3)).toEqual(after(30, 1 / 0.7));
  });

  it("is not known without a time", () => {
    expect(discCreepOf(runOf([], { distanceM: 5000, movingS: null }), usual).meanMm).toMatchObject({
      reason: "runHasNoSpeed",
    });
  });
});
