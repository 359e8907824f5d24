import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithinM } from "../terrain/index.ts";
import { isCalm, isCalmTrack, isWithin } from "./calm-columns.ts";
import { findSpikes } from "./find-spikes.ts";

const value = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 100, max: 130, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
  { weight: 1, arbitrary: fc.constant(190) },
);
/** Clocks go on by one to three seconds, stand, or go back. */
const clock = fc.array(fc.constantFrom(1, 1, 1, 2, 3, 0, -1), { minLength: 2, maxLength: 30 });

describe("a calm column", () => {
  it("keeps within a step from each value that is there to the next", () => {
    expect(isCalm(Float64Array.of(1, Number.NaN, 3, 5), 2)).toBe(true);
    expect(isCalm(Float64Array.of(1, Number.NaN, 3.1), 2)).toBe(false);
    expect(isCalm(Float64Array.of(), 0)).toBe(true);
    expect(isWithin(Float64Array.of(25, Number.NaN, 240), 25, 240)).toBe(true);
    expect(isWithin(Float64Array.of(24, 30), 25, 240)).toBe(false);
  });

  it("has no spike, whatever its clock does", () => {
    fc.assert(
      fc.property(clock, fc.array(value, { minLength: 31, maxLength: 31 }), (steps, values) => {
        let at = 0;
        const timestampMs = Float64Array.from(steps, (step) => {
          at += 1000 * step;
          return at;
        });
        const column = Float64Array.from(values.slice(0, steps.length));
        const read = (row: number): number => column[row] ?? Number.NaN;
        const spikes = findSpikes({
          timestampMs,
          isThere: (row) => !Number.isNaN(read(row)),
          isReachable: (from, to, seconds) => Math.abs(read(to) - read(from)) <= 20 + 5 * seconds,
        });
        if (isCalm(column, 25)) expect(spikes).toEqual([]);
      }),
    );
  });

  it("of positions is never one that goes further than the step", () => {
    const degrees = fc.double({ min: -2e-4, max: 2e-4, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -80, max: 80, noNaN: true }),
        degrees,
        degrees,
        (latitude, north, east) => {
          const isIn = isCalmTrack(
            Float64Array.of(latitude, latitude + north),
            Float64Array.of(7, 7 + east),
            12,
          );
          if (isIn) expect(isWithinM(latitude, 7, latitude + north, 7 + east, 12 + 1e-6)).toBe(true);
        },
      ),
    );
  });
});
