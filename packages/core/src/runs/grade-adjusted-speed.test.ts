import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everySecond, makeRecording, makeRecords } from "../recording/recording.test-support.ts";
import { energyCostJPerKgM } from "./grade-adjusted-speed.ts";
import { measureRun } from "./index.ts";

describe("the energy cost of a grade, Minetti 2002", () => {
  it.each([
    [0, 3.6],
    [0.1, 5.9682],
    [-0.1, 2.1517],
    [0.45, 19.426],
    [0.6, 19.426],
  ])("at %f is %f J/kg/m", (grade, cost) => {
    expect(energyCostJPerKgM(grade)).toBeCloseTo(cost, 3);
  });

  it("at -0.6 is that at -0.45, the steepest that was measured", () => {
    expect(energyCostJPerKgM(-0.6)).toBe(energyCostJPerKgM(-0.45));
  });
});

const seconds = everySecond(600);
const distanceM = seconds.map((second) => 3 * second);
const speedOf = (altitudeM: readonly number[] | null, about: Parameters<typeof makeRecording>[1] = {}) => {
  const columns = altitudeM === null ? { distanceM } : { distanceM, altitudeM };
  return measureRun(makeRecording(makeRecords(seconds, columns), about), "r").gradeAdjustedSpeedMPerS;
};
const levelSpeed = (altitudeM: readonly number[]): number => {
  const speed = speedOf(altitudeM);
  return speed.kind === "computed" ? speed.value : Number.NaN;
};

describe("the speed without grade of a run at 3 m/s", () => {
  it("is 3 m/s on the level", () => {
    expect(levelSpeed(seconds.map(() => 200))).toBeCloseTo(3, 9);
  });

  it("is that of the cost: 3 * 5.9682 / 3.6 up a tenth, 3 * 2.1517 / 3.6 down it", () => {
    expect(levelSpeed(distanceM.map((metres) => 0.1 * metres))).toBeCloseTo(4.9735, 3);
    expect(levelSpeed(distanceM.map((metres) => -0.1 * metres))).toBeCloseTo(1.7931, 3);
  });

  it("is hardly changed by the wavering of a satellite's altitudes", () => {
    const wavering = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: seconds.length,
      maxLength: seconds.length,
    });
    fc.assert(
      fc.property(wavering, (noise) => {
        expect(Math.abs(levelSpeed(noise) - 3)).toBeLessThan(0.03);
      }),
      { numRuns: 30 },
    );
  });

  it("counts records in between that have a heart rate alone", () => {
    const isOdd = (at: number) => at % 2 === 1;
    const everyOther = (values: readonly number[]) =>
      values.map((value, at) => (isOdd(at) ? Number.NaN : value));
    const records = makeRecords(seconds, {
      distanceM: everyOther(distanceM),
      altitudeM: everyOther(seconds.map(() => 50)),
    });
    expect(measureRun(makeRecording(records), "r").gradeAdjustedSpeedMPerS).toMatchObject({ value: 3 });
  });

  it("is not known without altitudes, or with them for less than four fifths of the way", () => {
    const until = (last: number) => seconds.map((second) => (second <= last ? 100 : Number.NaN));
    expect(speedOf(null)).toMatchObject({ reason: "tooLittleWithAltitude" });
    expect(speedOf(until(470))).toMatchObject({ reason: "tooLittleWithAltitude" });
    expect(speedOf(until(490))).toMatchObject({ kind: "computed", unit: "m/s" });
  });

  it("is not known of a ride; of an unknown sport it is", () => {
    const level = seconds.map(() => 100);
    expect(speedOf(level, { sport: "cycling" })).toMatchObject({ reason: "notARun" });
    expect(speedOf(level, { sport: null })).toMatchObject({ kind: "computed" });
  });
});
