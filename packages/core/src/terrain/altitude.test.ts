import { describe, expect, it } from "vitest";
import { altitudeNoiseM, withoutStuckAltitude } from "./index.ts";

const along = (count: number, stepM: number) =>
  Float64Array.from({ length: count }, (_none, at) => at * stepM);

describe("the noise of altitudes", () => {
  const alongM = along(1000, 3);

  it("of a straight slope is nothing, and of one that wavers by a metre either way a metre", () => {
    expect(
      altitudeNoiseM(
        alongM,
        alongM.map((metres) => 0.1 * metres),
      ),
    ).toBeCloseTo(0, 6);
    const wavering = alongM.map((metres, at) => 0.1 * metres + (at % 2 === 0 ? 1 : -1));
    expect(altitudeNoiseM(alongM, wavering)).toBeCloseTo(1, 1);
  });

  it("of hills is small: a wave of 20 m height and 600 m length bends by less than 0.6 m in 100 m", () => {
    const hills = alongM.map((metres) => 10 * Math.sin((2 * Math.PI * metres) / 600));
    expect(altitudeNoiseM(alongM, hills)).toBeLessThan(0.6);
  });

  it("is not known from less than five stretches of 100 m", () => {
    const short = along(160, 3);
    expect(altitudeNoiseM(short, short)).toBeNull();
    expect(altitudeNoiseM(along(175, 3), along(175, 3))).not.toBeNull();
    expect(altitudeNoiseM(along(40, 50), along(40, 50))).toBeNull();
  });
});

describe("an altitude that is stuck", () => {
  it("for two kilometres is missing, for a little less it is level ground", () => {
    const alongM = along(800, 5);
    const stuck = (records: number) =>
      Float64Array.from({ length: 800 }, (_none, at) => (at < records ? 50 : 50 + (at % 7) / 5 + 0.2));
    const missing = (column: Float64Array) => column.filter((value) => Number.isNaN(value)).length;
    expect(missing(withoutStuckAltitude(stuck(401), alongM))).toBe(401);
    const level = stuck(400);
    expect(withoutStuckAltitude(level, alongM)).toBe(level);
  });

  it("over the whole run leaves nothing, and the given column as it was", () => {
    const alongM = along(1000, 5);
    const column = new Float64Array(1000).fill(120);
    expect(withoutStuckAltitude(column, alongM).every((value) => Number.isNaN(value))).toBe(true);
    expect(column[0]).toBe(120);
  });
});
