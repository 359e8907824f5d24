import { computed, unavailable } from "@backstride/core/results";
import { describe, expect, it } from "vitest";
import { splitFigures } from "./split-figures.ts";
import { differenceOf, hasTotals } from "./total-comparison.ts";

describe("splitting a recording", () => {
  const series = { elapsedS: [0, 600, 1200, 1800], distanceM: [0, 2000, 3500, 5000] };

  it("shows both parts: after 1,200 s of 1,800 s, 3.5 km and 1.5 km", () => {
    expect(splitFigures(series, 2)).toEqual({
      atS: 1200,
      first: { distanceM: 3500, timeS: 1200 },
      second: { distanceM: 1500, timeS: 600 },
    });
  });

  it("is not possible at the ends, nor where the time is not known", () => {
    expect(splitFigures(series, 0)).toBeNull();
    expect(splitFigures(series, 3)).toBeNull();
    expect(splitFigures({ ...series, elapsedS: [0, null, 1200, 1800] }, 1)).toBeNull();
  });

  it("without a distance the parts have a time only", () => {
    expect(splitFigures({ ...series, distanceM: null }, 1)?.first).toEqual({ distanceM: null, timeS: 600 });
    const hole = { ...series, distanceM: [0, null, 3500, 5000] };
    expect(splitFigures(hole, 1)?.second).toEqual({ distanceM: null, timeS: 1200 });
  });
});

describe("the device's total beside the computed one", () => {
  const made = { unit: "m", version: "v/1", inputs: [] };

  it("differ by a value and by per cent of the device's: 9,900 m of 10,000 m is 100 m and 1 % less", () => {
    const total = { id: "distanceM", device: 10_000, computed: computed(9900, made) } as const;
    expect(differenceOf(total)).toEqual({ value: -100, percent: -1 });
  });

  it("have no difference where one is missing, and no per cent of zero", () => {
    const missing = unavailable("recordingHasNoAltitude", "The file has no altitude.");
    expect(differenceOf({ id: "ascentM", device: 12, computed: missing })).toBeNull();
    expect(differenceOf({ id: "ascentM", device: null, computed: computed(12, made) })).toBeNull();
    expect(differenceOf({ id: "ascentM", device: 0, computed: computed(12, made) })).toEqual({
      value: 12,
      percent: null,
    });
  });

  it("are nothing to show where both are missing throughout", () => {
    const missing = unavailable("recordingHasNoAltitude", "The file has no altitude.");
    expect(hasTotals([{ id: "ascentM", device: null, computed: missing }])).toBe(false);
    expect(hasTotals([{ id: "ascentM", device: 0, computed: missing }])).toBe(true);
  });
});
