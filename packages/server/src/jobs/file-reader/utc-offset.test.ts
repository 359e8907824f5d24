import { NO_TOTALS, type Recording } from "@backstride/core/recording";
import { instant } from "@backstride/core/time";
import { describe, expect, it } from "vitest";
import { utcOffsetOf } from "./utc-offset.ts";

/** A recording that begins at a moment; the first point has no position yet, as before a watch has found its satellites. */
function recordingAt(
  startedAt: string | null,
  position: readonly [number, number] | null,
  utcOffsetMinutes: number | null = null,
): Recording {
  const column = (value: number) => Float64Array.of(Number.NaN, value);
  return {
    format: "gpx",
    sport: "running",
    subSport: null,
    startedAt: startedAt === null ? null : instant(Date.parse(startedAt)),
    utcOffsetMinutes,
    device: null,
    name: null,
    totals: NO_TOTALS,
    records: {
      length: 2,
      timestampMs: Float64Array.of(Number.NaN, Number.NaN),
      ...(position === null ? {} : { latitudeDeg: column(position[0]), longitudeDeg: column(position[1]) }),
    },
    laps: [],
    pauses: [],
    warnings: [],
  };
}

describe("the offset from UTC of a recording", () => {
  // Offsets of the time zone database, with summer time where there is any.
  it.each([
    ["Berlin in winter", "2026-01-15T22:30:00Z", [52.52, 13.4], 60],
    ["Berlin in summer", "2026-07-15T22:30:00Z", [52.52, 13.4], 120],
    ["Berlin an hour before the change", "2026-03-29T00:59:59Z", [52.52, 13.4], 60],
    ["Berlin at the change", "2026-03-29T01:00:00Z", [52.52, 13.4], 120],
    ["Kathmandu", "2026-05-04T06:00:00Z", [27.71, 85.32], 345],
    ["Honolulu", "2026-05-04T06:00:00Z", [21.31, -157.86], -600],
    ["Sydney in its summer", "2026-01-15T06:00:00Z", [-33.87, 151.21], 660],
    ["Adelaide in its winter", "2026-07-15T06:00:00Z", [-34.93, 138.6], 570],
    ["St. John's in winter", "2026-01-15T06:00:00Z", [47.56, -52.71], -210],
  ] as const)("is that of the place: %s", (_name, at, position, minutes) => {
    expect(utcOffsetOf(recordingAt(at, position))).toEqual({
      utcOffsetMinutes: minutes,
      utcOffsetFrom: "position",
    });
  });

  it("is the file's own where it has one, whatever the place says", () => {
    expect(utcOffsetOf(recordingAt("2026-01-15T22:30:00Z", [52.52, 13.4], -300))).toEqual({
      utcOffsetMinutes: -300,
      utcOffsetFrom: "file",
    });
  });

  it.each([
    ["without a position", "2026-01-15T22:30:00Z", null],
    ["without a time", null, [52.52, 13.4]],
  ] as const)("is not known %s", (_name, at, position) => {
    expect(utcOffsetOf(recordingAt(at, position))).toEqual({ utcOffsetMinutes: null, utcOffsetFrom: null });
  });
});
