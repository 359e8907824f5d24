import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMN_NAMES } from "../recording/index.ts";
import { type Richness, richerRecording } from "./index.ts";

const recording = (id: string, about: Partial<Richness> = {}): Richness => ({
  id,
  format: "gpx",
  columns: ["latitudeDeg", "longitudeDeg"],
  recordCount: 3600,
  deviceTotalCount: 0,
  ...about,
});

describe("the richer of two recordings", () => {
  const phone = recording("a");
  it.each([
    ["has more kinds of data", { columns: ["latitudeDeg", "heartRateBpm"] }],
    ["has far more records", { recordCount: 14_400 }],
    ["has totals", { deviceTotalCount: 3, recordCount: 3500 }],
    ["is what the watch wrote", { format: "fit", recordCount: 3599 }],
    ["is a TCX rather than a GPX", { format: "tcx" }],
    ["has one record more, all else alike", { recordCount: 3601 }],
  ] as const)("%s", (_why, about) => {
    const watch = recording("b", about);
    expect(richerRecording(watch, phone)).toBeLessThan(0);
    expect(richerRecording(phone, watch)).toBeGreaterThan(0);
  });

  it("has positions rather than power where both have two kinds", () => {
    const withPositions = recording("b", { columns: ["latitudeDeg", "heartRateBpm"] });
    const withPower = recording("a", { columns: ["powerW", "heartRateBpm"] });
    expect([withPower, withPositions].toSorted(richerRecording)[0]).toBe(withPositions);
  });

  it("does not have more for two columns of one kind", () => {
    const two = recording("b", { columns: ["heartRateBpm", "stanceTimeMs", "verticalOscillationMm"] });
    const one = recording("a", { columns: ["heartRateBpm", "stanceTimeMs"] });
    expect(richerRecording(one, two)).toBeLessThan(0);
  });

  it("is the same in whatever order they come in: a proper order", () => {
    const some: fc.Arbitrary<Richness> = fc.record({
      id: fc.constantFrom("a", "b", "c", "d"),
      format: fc.constantFrom("fit", "tcx", "gpx", null),
      columns: fc.subarray([...COLUMN_NAMES.slice(0, 10)]),
      recordCount: fc.constantFrom(0, 1, 2, 3, 100, 3600, 3601),
      deviceTotalCount: fc.nat({ max: 7 }),
    });
    fc.assert(
      fc.property(some, some, some, (one, other, third) => {
        const sign = Math.sign(richerRecording(one, other));
        expect(Math.sign(richerRecording(other, one))).toBe(sign === 0 ? 0 : -sign);
        expect(richerRecording(one, one)).toBe(0);
        if (sign <= 0 && richerRecording(other, third) <= 0) {
          expect(richerRecording(one, third)).toBeLessThanOrEqual(0);
        }
        if (one.id !== other.id) expect(sign).not.toBe(0);
      }),
    );
  });
});
