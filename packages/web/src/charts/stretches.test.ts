import { describe, expect, it } from "vitest";
import { lapStretches } from "./lap-stretches.ts";
import { axisPoints } from "./stream-points.ts";
import { pointsWithin, spanOnAxis } from "./stretches.ts";
import { nearestPlace } from "./track-places.ts";

// Three metres a second; the watch wrote nothing between 20 and 50 s, and the runner stood from 60 to 80 s.
const series = {
  elapsedS: [0, 10, 20, 50, 60, 70, 80, 90],
  distanceM: [0, 30, 60, 150, 180, 180, 180, 210],
};
const byDistance = axisPoints(series, "distance");
const byTime = axisPoints(series, "time");

describe("a stretch of a recording on a chart", () => {
  it("is itself along the time, as far as the axis goes", () => {
    expect(spanOnAxis(series, byTime, "time", { fromS: 20, toS: 50 })).toEqual({ from: 20, to: 50 });
    expect(spanOnAxis(series, byTime, "time", { fromS: 80, toS: 400 })).toEqual({ from: 80, to: 90 });
    expect(spanOnAxis(series, byTime, "time", { fromS: 95, toS: 400 })).toBeNull();
  });

  it("along the distance a gap is as wide as what was run in it, and a stand has no width", () => {
    expect(spanOnAxis(series, byDistance, "distance", { fromS: 20, toS: 50 })).toEqual({ from: 60, to: 150 });
    expect(spanOnAxis(series, byDistance, "distance", { fromS: 60, toS: 80 })).toEqual({
      from: 180,
      to: 180,
    });
    // Between two points: from the one before to the one after.
    expect(spanOnAxis(series, byDistance, "distance", { fromS: 25, toS: 26 })).toEqual({ from: 60, to: 150 });
  });

  it("is none where nothing is drawn", () => {
    const none = axisPoints({ elapsedS: [0, 10], distanceM: null }, "distance");
    expect(spanOnAxis(series, none, "distance", { fromS: 0, toS: 10 })).toBeNull();
  });

  it("holds the points from its start to its end", () => {
    expect(pointsWithin(series, { fromS: 50, toS: 70 })).toEqual([3, 4, 5]);
  });
});

describe("when the laps ran", () => {
  const lap = (startedAt: string | null) => ({
    startedAt,
    timerS: null,
    distanceM: null,
    avgHeartRateBpm: null,
    avgCadenceSpm: null,
  });
  const recording = { startedAt: "2026-05-04T06:00:00Z", endS: 900 };

  it("a lap ends where the next one begins, the last one with the recording", () => {
    const laps = [lap("2026-05-04T06:00:00Z"), lap("2026-05-04T06:05:00Z"), lap("2026-05-04T06:10:30Z")];
    expect(lapStretches(laps, recording)).toEqual([
      { fromS: 0, toS: 300 },
      { fromS: 300, toS: 630 },
      { fromS: 630, toS: 900 },
    ]);
  });

  it("a lap without a start is nowhere, and the one before it has no end", () => {
    const laps = [lap("2026-05-04T06:00:00Z"), lap(null), lap("2026-05-04T06:10:00Z")];
    expect(lapStretches(laps, recording)).toEqual([null, null, { fromS: 600, toS: 900 }]);
    expect(lapStretches(laps, { ...recording, startedAt: null })).toEqual([null, null, null]);
  });
});

describe("pointing at a track", () => {
  // Out to the right and back the same way, one unit below.
  const places = [0, 10, 20, 30, 20, 10, 0].map((x, index) => ({ x, y: index < 4 ? 0 : 1 }));

  it("finds the nearest place, past those that are not known", () => {
    expect(nearestPlace([null, { x: 5, y: 5 }, { x: 50, y: 5 }], { x: 40, y: 0 }, null)).toBe(2);
    expect(nearestPlace([null, null], { x: 0, y: 0 }, null)).toBeNull();
  });

  it("stays on the way out or on the way back, wherever it was", () => {
    expect(nearestPlace(places, { x: 10, y: 0.9 }, 2)).toBe(1);
    expect(nearestPlace(places, { x: 10, y: 0.1 }, 4)).toBe(5);
  });
});
