import { describe, expect, it } from "vitest";
import { thinnedSeries } from "./thinned-series.ts";

const seconds = (length: number): Float64Array =>
  Float64Array.from({ length }, (_, row) => 5_000 + row * 1000);

const NO_COURSE = { distanceM: null, gradePercent: null, backLoad: null, stepStrength: null };

describe("the series of a recording", () => {
  it("is thinned to 2,000 points at even distances, the first and the last among them", () => {
    const length = 12_345;
    const { recordCount, elapsedS } = thinnedSeries({ length, timestampMs: seconds(length) }, NO_COURSE);
    const steps = elapsedS.slice(1).map((value, at) => (value ?? 0) - (elapsedS[at] ?? 0));
    expect(recordCount).toBe(length);
    expect(elapsedS).toHaveLength(2000);
    expect([elapsedS[0], elapsedS.at(-1)]).toEqual([0, length - 1]);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
  });

  it("keeps every point of a short one; what is missing is null, never zero", () => {
    const records = {
      length: 3,
      timestampMs: Float64Array.of(1_000, Number.NaN, 4_500),
      heartRateBpm: Float64Array.of(120, Number.NaN, 0),
      stanceTimeMs: Float64Array.of(Number.NaN, 250.5, 248),
      powerW: Float64Array.of(Number.NaN, Number.NaN, Number.NaN),
      latitudeDeg: Float64Array.of(2, Number.NaN, 2.5),
      longitudeDeg: Float64Array.of(-3, 7, -3.5),
    };
    const backLoad = Float64Array.of(Number.NaN, 0, 2.5);
    const series = thinnedSeries(records, { ...NO_COURSE, backLoad });
    expect(series).toEqual({
      recordCount: 3,
      elapsedS: [0, null, 3.5],
      distanceM: null,
      altitudeM: null,
      speedMPerS: null,
      heartRateBpm: [120, null, 0],
      cadenceSpm: null,
      gradePercent: null,
      backLoad: [null, 0, 2.5],
      stepStrength: null,
      dynamics: [{ column: "stanceTimeMs", values: [null, 250.5, 248] }],
      track: [[2, -3], null, [2.5, -3.5]],
    });
  });

  it("of nothing is empty", () => {
    expect(thinnedSeries({ length: 0, timestampMs: new Float64Array() }, NO_COURSE)).toMatchObject({
      recordCount: 0,
      elapsedS: [],
      track: null,
    });
  });
});
