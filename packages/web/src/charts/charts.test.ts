import { describe, expect, it } from "vitest";
import { paceTicks } from "./pace-ticks.ts";
import { axisIndexOf, axisPoints } from "./stream-points.ts";
import { trackShape } from "./track-shape.ts";

describe("the points of a chart", () => {
  it("leave out what has no value on the axis and what goes back", () => {
    const series = { elapsedS: [0, 1, 2, 3, 4], distanceM: [0, null, 10, 8, 12] };
    expect(axisPoints(series, "distance")).toEqual({ x: [0, 10, 12], index: [0, 2, 4] });
    expect(axisPoints(series, "time").index).toEqual([0, 1, 2, 3, 4]);
  });

  it("lie where a point of the series does, or closest to one that the axis leaves out", () => {
    const points = { x: [0, 10, 12], index: [0, 2, 4] };
    expect([0, 1, 2, 4, 9].map((at) => axisIndexOf(points, at))).toEqual([0, 0, 1, 2, 2]);
    expect(axisIndexOf({ x: [], index: [] }, 3)).toBeNull();
  });

  it("are none along a distance that the file does not have", () => {
    expect(axisPoints({ elapsedS: [0, 1], distanceM: null }, "distance").x).toEqual([]);
  });
});

describe("the lines of a pace axis", () => {
  it("stand at round paces within the range, slowest first", () => {
    const paces = paceTicks(1000 / 391, 1000 / 290).map((speed) => Math.round(1000 / speed));
    expect(paces).toEqual([390, 360, 330, 300]);
  });

  it("are few even where someone stood still", () => {
    expect(paceTicks(0, 5).length).toBeLessThanOrEqual(4);
    // From standing to 5 m/s: no two lines closer than a sixth of the axis.
    const lines = paceTicks(0, 5);
    expect(Math.min(...lines.slice(1).map((speed, at) => speed - (lines[at] ?? 0)))).toBeGreaterThan(
      5 / 6 - 1e-9,
    );
    expect(paceTicks(0, 0)).toEqual([]);
  });
});

describe("a track without a map", () => {
  it("has north up and east to the right", () => {
    const shape = trackShape([
      [48, 9],
      [48.01, 9.01],
    ]);
    const [start, end] = shape?.places ?? [];
    expect((end?.y ?? 0) < (start?.y ?? 0)).toBe(true);
    expect((end?.x ?? 0) > (start?.x ?? 0)).toBe(true);
  });

  it("keeps true proportions: at 60 degrees a degree of longitude is half a degree of latitude", () => {
    const shape = trackShape([
      [59.5, 10],
      [60.5, 12],
    ]);
    expect((shape?.width ?? 0) / (shape?.height ?? 1)).toBeCloseTo(1, 2);
  });

  it("begins a new piece after a gap", () => {
    const shape = trackShape([[48, 9], [48.01, 9], null, [48.02, 9], [48.03, 9]]);
    expect(shape?.path.match(/M/g)).toHaveLength(2);
    expect(shape?.places[2]).toBeNull();
  });

  it("is none with fewer than two positions", () => {
    expect(trackShape([[48, 9], null])).toBeNull();
  });
});
