import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_TOTALS, type RecordColumns, type Recording } from "../recording/index.ts";
import { instant } from "../time/index.ts";
import { climbOf } from "./climb.ts";
import { groundOf, measureRun } from "./index.ts";

const START = Date.UTC(2026, 4, 4, 5, 30);
const columns = (length: number, about: Partial<Record<string, readonly number[]>>): RecordColumns =>
  Object.assign(
    { length, timestampMs: Float64Array.from({ length }, (_none, at) => START + 1000 * at) },
    Object.fromEntries(
      Object.entries(about).map(([name, values]) => [name, Float64Array.from(values ?? [])]),
    ),
  );
const withAltitude = (...altitudeM: readonly number[]) => columns(altitudeM.length, { altitudeM });
const recording = (records: RecordColumns, totals: Partial<Recording["totals"]> = {}): Recording => ({
  format: "gpx",
  sport: "running",
  subSport: null,
  startedAt: instant(START),
  utcOffsetMinutes: null,
  device: null,
  name: null,
  totals: { ...NO_TOTALS, ...totals },
  records,
  laps: [],
  pauses: [],
  warnings: [],
});

describe("climb", () => {
  it("of a hill is its height, up and down", () => {
    expect(climbOf(withAltitude(100, 110, 130, 120, 100))).toEqual({ ascentM: 30, descentM: 30 });
  });

  it("of two hills with a valley of 5 m between is both; of 4.9 m it is one", () => {
    expect(climbOf(withAltitude(100, 120, 115, 125))).toEqual({ ascentM: 30, descentM: 5 });
    expect(climbOf(withAltitude(100, 120, 115.1, 125))).toEqual({ ascentM: 25, descentM: 0 });
  });

  it("of waves of 4.9 m is nothing", () => {
    expect(climbOf(withAltitude(100, 104.9, 100, 104.9, 100))).toEqual({ ascentM: 0, descentM: 0 });
  });

  it("is not known where more than a fifth of the points have no altitude", () => {
    expect(climbOf(withAltitude(100, 120, Number.NaN, Number.NaN))).toBeNull();
    expect(climbOf(withAltitude(100, 120, 120, 120, Number.NaN))).toEqual({ ascentM: 20, descentM: 0 });
    expect(climbOf(columns(3, {}))).toBeNull();
  });

  it("up minus down is what lies between start and end, to within the band, whatever the way", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 60 }),
        (altitudes) => {
          const climb = climbOf(withAltitude(...altitudes));
          const between = (altitudes.at(-1) ?? 0) - (altitudes[0] ?? 0);
          expect(Math.abs((climb?.ascentM ?? 0) - (climb?.descentM ?? 0) - between)).toBeLessThanOrEqual(10);
          const backwards = climbOf(withAltitude(...altitudes.toReversed()));
          const sumOfRises = altitudes.reduce(
            (sum, value, at) => sum + Math.max(0, value - (altitudes[at - 1] ?? value)),
            0,
          );
          expect(climb?.ascentM ?? 0).toBeLessThanOrEqual(sumOfRises);
          expect(Math.abs((backwards?.descentM ?? 0) - (climb?.ascentM ?? 0))).toBeLessThanOrEqual(10);
        },
      ),
    );
  });
});

describe("a run's measures", () => {
  it("take the device's totals first and say so", () => {
    const measures = measureRun(
      recording(withAltitude(0, 50), { ascentM: 12, distanceM: 5000, timerS: 1500 }),
      "r",
    );
    expect(measures.ascentM).toMatchObject({ value: 12, version: "device-total/1" });
    expect(measures.distanceM).toMatchObject({ value: 5000, unit: "m", version: "device-total/1" });
    expect(measures.movingS).toMatchObject({ value: 1500, unit: "s" });
  });

  it("climb from the altitudes where the device says nothing, and are unavailable without them", () => {
    expect(measureRun(recording(withAltitude(0, 50)), "r").ascentM).toMatchObject({
      value: 50,
      version: "climb-hysteresis/1",
    });
    expect(measureRun(recording(columns(2, {})), "r").ascentM).toMatchObject({ kind: "unavailable" });
  });

  it("count no gap of more than 10 s as time on the move", () => {
    const records = columns(4, {});
    records.timestampMs.set([START, START + 10_000, START + 21_000, START + 22_000]);
    expect(measureRun(recording(records), "r").movingS).toMatchObject({
      value: 11,
      version: "recorded-time/2",
    });
  });

  it("take a standing foot's cadence of zero for no cadence", () => {
    const records = columns(3, { cadenceSpm: [0, 160, 170] });
    expect(measureRun(recording(records), "r").avgCadenceSpm).toMatchObject({ value: 165 });
  });

  it("one degree of latitude is 111.195 km", () => {
    const records = columns(2, { latitudeDeg: [50, 51], longitudeDeg: [7, 7] });
    // Ten hours: 3.1 m/s.
    records.timestampMs.set([START, START + 36_000_000]);
    const { distanceM } = measureRun(recording(records), "r");
    expect(distanceM.kind === "computed" ? distanceM.value : 0).toBeCloseTo(111_195, -1);
  });

  it("the first 15 minutes at 2 m/s and the rest at 3 m/s have a ratio of two thirds", () => {
    const length = 1501;
    const distanceM = Array.from({ length }, (_none, at) => (at <= 900 ? 2 * at : 1800 + 3 * (at - 900)));
    expect(measureRun(recording(columns(length, { distanceM })), "r").startSpeedRatio).toMatchObject({
      value: 2 / 3,
    });
    // Five minutes must follow: 1,199 s are too short by one.
    const short = columns(1200, { distanceM: distanceM.slice(0, 1200) });
    expect(measureRun(recording(short), "r").startSpeedRatio.kind).toBe("unavailable");
  });
});

describe("ground", () => {
  it("is the runner's own word first, then the watch's, else not known", () => {
    expect(groundOf({ ground: "mixed", subSport: "trail" })).toBe("mixed");
    expect(groundOf({ ground: null, subSport: "indoor_running" })).toBe("treadmill");
    expect(groundOf({ ground: null, subSport: "virtual_activity" })).toBeNull();
    expect(groundOf({ ground: null, subSport: null })).toBeNull();
  });
});
