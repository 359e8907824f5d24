import { describe, expect, it } from "vitest";
import type { Recording } from "../recording/index.ts";
import {
  everySecond,
  makeRecording,
  makeRecords,
  TEST_START_MS,
} from "../recording/recording.test-support.ts";
import { instant } from "../time/index.ts";
import { qualityMarksOf } from "./index.ts";

type Columns = Parameters<typeof makeRecords>[1];
const at = (seconds: number) => instant(TEST_START_MS + 1000 * seconds);
const marks = (seconds: readonly number[], columns: Columns = {}, about: Partial<Recording> = {}) =>
  qualityMarksOf(makeRecording(makeRecords(seconds, columns), about));
const kinds = (...given: Parameters<typeof marks>) => marks(...given).map(({ kind }) => kind);
const steady = (length: number, value: number) => Array.from({ length }, () => value);

describe("pauses and gaps", () => {
  it("a stopped watch is a pause, a silent one a gap from more than 10 s", () => {
    const pauses = [{ start: at(1), end: at(31) }];
    expect(marks([0, 1, 31, 41, 52], {}, { pauses })).toEqual([
      { kind: "pause", fromS: 1, toS: 31, message: "The watch was stopped once, for 30 s." },
      { kind: "gap", fromS: 41, toS: 52, message: "The watch ran and wrote nothing once, for 11 s." },
    ]);
  });

  it("a step in which the watch was stopped is a gap only for what is left of it", () => {
    const pauses = [{ start: at(5), end: at(25) }];
    expect(kinds([0, 30], {}, { pauses })).toEqual(["pause"]);
    expect(kinds([0, 36], {}, { pauses })).toEqual(["gap", "pause"]);
  });

  it("a pause before the first or after the last record is none of the run", () => {
    const pauses = [
      { start: at(-60), end: at(-30) },
      { start: at(2), end: at(90) },
    ];
    expect(marks([0, 1, 2], {}, { pauses })).toEqual([]);
  });

  it("a recording without times has no marks", () => {
    expect(marks([Number.NaN, Number.NaN], { heartRateBpm: [100, 255] })).toEqual([]);
  });
});

describe("position spikes", () => {
  const degrees = (metres: number) => metres / 111_194.93;
  const north = (metres: readonly number[], about: Partial<Recording> = {}) =>
    marks(
      everySecond(metres.length - 1),
      { latitudeDeg: metres.map((one) => 50 + degrees(one)), longitudeDeg: metres.map(() => 7) },
      about,
    );

  it("a jump of 500 m that comes back is marked from the record before to the one after", () => {
    expect(north([0, 3, 500, 9, 12])).toMatchObject([{ kind: "position-spike", fromS: 1, toS: 3 }]);
    expect(north([0, 3, 500, 9, 12])[0]?.message).toContain("once, by up to 497 m");
  });

  it("a jump that stays is marked where it happens", () => {
    expect(north([0, 3, 500, 503, 506])).toMatchObject([{ kind: "position-spike", fromS: 1, toS: 2 }]);
  });

  it("a wrong first position does not make the sound ones after it wrong", () => {
    const metres = [-400, ...everySecond(70).map((second) => 3 * second)];
    expect(north(metres)).toMatchObject([{ kind: "position-spike", fromS: 0, toS: 1 }]);
  });

  it("begins above 12 m/s on foot and above 40 m/s elsewhere: a ride is no spike", () => {
    expect(north([0, 11.9, 0])).toEqual([]);
    expect(north([0, 12.1, 0])).toHaveLength(1);
    for (const sport of ["cycling", null] as const) {
      expect(north([0, 39.9, 0], { sport })).toEqual([]);
      expect(north([0, 40.1, 0], { sport })).toHaveLength(1);
    }
  });

  it("none is judged across a gap that leaves time enough", () => {
    expect(
      kinds([0, 9, 10], { latitudeDeg: [50, 50 + degrees(100), 50 + degrees(103)], longitudeDeg: [7, 7, 7] }),
    ).toEqual([]);
  });
});

describe("altitude and heart-rate spikes", () => {
  it("an altitude that leaves by more than 13 m in a second and comes back", () => {
    expect(marks(everySecond(3), { altitudeM: [100, 114, 100, 100] })).toMatchObject([
      { kind: "altitude-spike", fromS: 0, toS: 2 },
    ]);
    expect(kinds(everySecond(3), { altitudeM: [100, 113, 100, 100] })).toEqual([]);
  });

  it("a heart rate that leaves by more than 25 beats in a second and comes back", () => {
    expect(kinds(everySecond(3), { heartRateBpm: [120, 146, 120, 120] })).toEqual(["heart-rate-spike"]);
    expect(kinds(everySecond(3), { heartRateBpm: [120, 145, 120, 120] })).toEqual([]);
  });

  it("a heart rate that leaves and stays is left alone: either may be the right one", () => {
    expect(kinds(everySecond(70), { heartRateBpm: [...steady(5, 90), ...steady(66, 160)] })).toEqual([]);
  });

  it("a heart rate that nobody has", () => {
    expect(marks(everySecond(2), { heartRateBpm: [230, 241, 240] })).toMatchObject([
      { kind: "heart-rate-spike", fromS: 0, toS: 2 },
    ]);
    expect(kinds(everySecond(2), { heartRateBpm: [26, 24, 25] })).toEqual(["heart-rate-spike"]);
  });
});

describe("the marks of a recording", () => {
  it("are in order of time, and near ones of a kind are one", () => {
    const heartRateBpm = steady(60, 120);
    for (const second of [5, 12, 40]) heartRateBpm[second] = 200;
    const altitudeM = steady(60, 100);
    altitudeM[20] = 200;
    expect(marks(everySecond(59), { heartRateBpm, altitudeM })).toMatchObject([
      { kind: "heart-rate-spike", fromS: 4, toS: 13 },
      { kind: "altitude-spike", fromS: 19, toS: 21 },
      { kind: "heart-rate-spike", fromS: 39, toS: 41 },
    ]);
  });

  it("are at most 300 however bad the sensor was, and none of it is lost", () => {
    const heartRateBpm = everySecond(20_000).map((second) => (second % 20 === 10 ? 200 : 120));
    const many = marks(everySecond(20_000), { heartRateBpm });
    expect(many.length).toBeGreaterThan(0);
    expect(many.length).toBeLessThanOrEqual(300);
    expect(many[0]?.fromS).toBe(9);
    expect(many.at(-1)?.toS).toBe(19_991);
  });
});
