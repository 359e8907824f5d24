import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMN_NAMES, type DeviceTotals, NO_TOTALS, type Recording } from "../recording/index.ts";
import {
  everySecond,
  makeRecording,
  makeRecords,
  TEST_START_MS,
} from "../recording/recording.test-support.ts";
import { instant } from "../time/index.ts";
import { measureRun, RUN_TOTAL_IDS, type RunMeasures, type RunTotalId } from "./index.ts";
import { numberOf } from "./number-of.ts";

type Columns = Parameters<typeof makeRecords>[1];
const NONE = Number.NaN;

const measured = (seconds: readonly number[], columns: Columns = {}, about: Partial<Recording> = {}) =>
  measureRun(makeRecording(makeRecords(seconds, columns), about), "r");
const byRecords = (measures: RunMeasures, id: RunTotalId) =>
  measures.totals.find((total) => total.id === id)?.computed;
const stated = (about: Partial<DeviceTotals>) => ({ totals: { ...NO_TOTALS, ...about } });
const at = (seconds: number) => instant(TEST_START_MS + 1000 * seconds);

describe("a run's measures", () => {
  it("take the device's totals first and have the computed beside them", () => {
    const measures = measured(
      [0, 1],
      { altitudeM: [0, 50], distanceM: [0, 3] },
      stated({ ascentM: 12, distanceM: 5000, timerS: 1500, elapsedS: 1600 }),
    );
    expect(measures.ascentM).toMatchObject({ value: 12, version: "device-total/1" });
    expect(measures.distanceM).toMatchObject({ value: 5000, unit: "m", version: "device-total/1" });
    expect(measures.movingS).toMatchObject({ value: 1500, unit: "s" });
    expect(measures.elapsedS).toMatchObject({ value: 1600, unit: "s" });
    expect(measures.totals.map(({ id }) => id)).toEqual(RUN_TOTAL_IDS);
    expect(measures.totals[0]).toMatchObject({ id: "distanceM", device: 5000, computed: { value: 3 } });
    expect(measures.totals[2]).toMatchObject({ id: "movingS", device: 1500, computed: { value: 1 } });
  });

  it("take the computed where the device says nothing, and a mean of zero for nothing", () => {
    const measures = measured([0, 1], { altitudeM: [0, 50] }, stated({ avgHeartRateBpm: 0 }));
    expect(measures.ascentM).toMatchObject({ value: 50, version: "climb-hysteresis/1", inputs: ["r"] });
    expect(measures.avgHeartRateBpm).toMatchObject({ reason: "recordingHasNoHeartRate" });
    expect(measured([0, 1]).ascentM).toMatchObject({ kind: "unavailable" });
  });

  it("count the records, name the columns with values and end with the last time", () => {
    const measures = measured([0, 7, NONE], { heartRateBpm: [NONE, 90, 91], powerW: [NONE, NONE, NONE] });
    expect(measures).toMatchObject({ recordCount: 3, columns: ["heartRateBpm"], endedAt: at(7) });
    expect(measures.elapsedS).toMatchObject({ value: 7 });
    expect(measured([], {}, stated({ elapsedS: 60 })).endedAt).toBe(at(60));
    expect(measured([]).endedAt).toBeNull();
  });

  it("the first 15 minutes at 2 m/s and the rest at 3 m/s have a ratio of two thirds", () => {
    const metres = (second: number) => (second <= 900 ? 2 * second : 1800 + 3 * (second - 900));
    const run = (last: number) => {
      const seconds = everySecond(last);
      return measured(seconds, { distanceM: seconds.map(metres) });
    };
    expect(run(1500).startSpeedRatio).toMatchObject({ value: 2 / 3 });
    expect(run(1500).startSpeedMPerS).toMatchObject({ value: 2, unit: "m/s" });
    // Five minutes must follow: 1,199 s are too short by one.
    expect(run(1199).startSpeedRatio.kind).toBe("unavailable");
    expect(run(1199).startSpeedMPerS).toMatchObject({ value: 2 });
    expect(run(899).startSpeedMPerS.kind).toBe("unavailable");
  });

  it("know the start by the positions where the file has no distance, and its heart rate by its records alone", () => {
    const seconds = everySecond(1500);
    // A hundred-thousandth of a degree is 1.11195 m.
    const north = (second: number) => 50 + 1e-5 * (second <= 900 ? 2 * second : 1800 + 3 * (second - 900));
    const measures = measured(seconds, {
      latitudeDeg: seconds.map(north),
      longitudeDeg: seconds.map(() => 7),
      heartRateBpm: seconds.map((second) => (second <= 900 ? 120 : 160)),
    });
    expect(measures.startSpeedMPerS).toMatchObject({ value: expect.closeTo(2 * 1.11195, 3) });
    expect(measures.startHeartRateBpm).toMatchObject({ value: 120, unit: "beats/min" });
  });
});

describe("the time on the move", () => {
  it.each([
    ["the recorded speed", { speedMPerS: [3, 3, 0.4, 0.5, 3] }],
    ["the distance", { distanceM: [0, 3, 3.25, 3.75, 7] }],
    // A hundred-thousandth of a degree is 1.11 m.
    [
      "the positions",
      { latitudeDeg: [50, 50.00002, 50.000024, 50.00003, 50.00005], longitudeDeg: [7, 7, 7, 7, 7] },
    ],
  ])("leaves out what is slower than 0.5 m/s by %s", (_by, columns: Columns) => {
    expect(measured([0, 1, 2, 3, 4], columns).movingS).toMatchObject({ value: 3, version: "moving-time/2" });
  });

  it("is the recorded time where nothing tells a speed, without gaps of more than 10 s", () => {
    expect(measured([0, 10, 21, 22]).movingS).toMatchObject({ value: 11, version: "recorded-time/2" });
  });

  it("leaves out what of a step the watch was stopped", () => {
    const pauses = [
      { start: at(1), end: at(3.5) },
      { start: at(3), end: at(4) },
    ];
    expect(measured([0, 1, 5, 6], {}, { pauses }).movingS).toMatchObject({ value: 3 });
  });

  it("keeps a record whose speed is missing: not to know is not to stand", () => {
    expect(measured([0, 1, 2], { speedMPerS: [3, NONE, 0] }).movingS).toMatchObject({ value: 1 });
  });

  it("is not known where more than a fifth of the way lies in gaps", () => {
    const run = (gapM: number) => measured([0, 8, 16, 40], { distanceM: [0, 40, 80, 80 + gapM] });
    // 80 m in 16 recorded seconds are 5 m/s: the 20 m of the gap took 4 of its 24 s.
    expect(run(20).movingS).toMatchObject({ value: 20 });
    expect(run(21).movingS).toMatchObject({ reason: "recordsTooFarApart" });
  });

  it("counts the way of a gap at the mean speed of the rest, no longer than the gap without its pauses", () => {
    // 5 m/s for 100 s, then 11 s in which 55 m were gained: 11 s on the move; 10 m alone: 2 s.
    const run = (gapM: number, pauses: Recording["pauses"] = []) => {
      const seconds = [...everySecond(100), 111, 112];
      const distanceM = seconds.map((second) => 5 * Math.min(second, 100) + (second > 100 ? gapM : 0));
      return measured(seconds, { distanceM: distanceM.with(-1, 505 + gapM) }, { pauses }).movingS;
    };
    expect(run(55)).toMatchObject({ value: 112 });
    expect(run(10)).toMatchObject({ value: 103 });
    expect(run(0)).toMatchObject({ value: 101 });
    expect(run(70)).toMatchObject({ value: 112 });
    expect(run(55, [{ start: at(102), end: at(110) }])).toMatchObject({ value: 101 + 3 });
  });

  it("goes by the distance where the speed stays at zero: it was never measured", () => {
    const columns = { speedMPerS: [0, 0, 0], distanceM: [0, 3, 6] };
    expect(measured([0, 1, 2], columns).movingS).toMatchObject({ value: 2, version: "moving-time/2" });
  });

  it("is not zero for someone who stood", () => {
    expect(measured([0, 1, 2], { speedMPerS: [0, 0, 0] }).movingS).toMatchObject({
      reason: "neverOnTheMove",
    });
  });
});

describe("the distance", () => {
  it("of a degree of latitude is 111.195 km", () => {
    const { distanceM } = measured([0, 36_000], { latitudeDeg: [50, 51], longitudeDeg: [7, 7] });
    expect(distanceM.kind === "computed" ? distanceM.value : 0).toBeCloseTo(111_195, -1);
  });

  it("is the records' own before the track's, from where it began: a later leg's runs on", () => {
    const positions = { latitudeDeg: [50, 50.0001], longitudeDeg: [7, 7] };
    const leg = measured([0, 1], { ...positions, distanceM: [42_700, 42_709] });
    expect(leg.distanceM).toMatchObject({ value: 9, version: "record-distance/2" });
  });

  it("has no jump that nobody can run: neither one that comes back nor one that stays", () => {
    // Steps of 0.00002° are 2.224 m.
    const latitudeDeg = [50, 50.00002, 50.01, 50.00006, 50.00008];
    const longitudeDeg = [7, 7, 7, 7, 7];
    const spiked = measured(everySecond(4), { latitudeDeg, longitudeDeg }).distanceM;
    expect(spiked.kind === "computed" ? spiked.value : 0).toBeCloseTo(4 * 2.2239, 3);
    const moved = measured(everySecond(4), {
      latitudeDeg: [50, 50.00002, 50.01, 50.01002, 50.01004],
      longitudeDeg,
    }).distanceM;
    expect(moved.kind === "computed" ? moved.value : 0).toBeCloseTo(3 * 2.2239, 3);
  });
});

describe("means of the records", () => {
  it("count each heart rate for its seconds: (100 * 1 + 160 * 9) / 10", () => {
    const { avgHeartRateBpm } = measured([0, 1, 10], { heartRateBpm: [90, 100, 160] });
    expect(avgHeartRateBpm).toMatchObject({ value: 154, unit: "beats/min", version: "time-weighted-mean/1" });
  });

  it("leave out a heart rate that no heart makes", () => {
    const { avgHeartRateBpm } = measured(everySecond(4), { heartRateBpm: [120, 120, 220, 120, 255] });
    expect(avgHeartRateBpm).toMatchObject({ value: 120 });
  });

  it("take the cadence on the move, and a standing foot's for none", () => {
    const cadenceSpm = [0, 160, 40, 170, 0];
    expect(
      measured(everySecond(4), { cadenceSpm, speedMPerS: [3, 3, 0.2, 3, 3] }).avgCadenceSpm,
    ).toMatchObject({
      value: 165,
      unit: "steps/min",
    });
  });

  it("without times count all records alike", () => {
    const { avgHeartRateBpm } = measured([NONE, NONE], { heartRateBpm: [100, 140] });
    expect(avgHeartRateBpm).toMatchObject({ value: 120, version: "mean-of-records/1" });
  });
});

describe("whatever the recording", () => {
  const value = fc.oneof(fc.constant(NONE), fc.constant(0), fc.double({ min: -200, max: 300, noNaN: true }));
  const someColumns = fc.subarray(COLUMN_NAMES.slice(0, 9), { minLength: 0 });
  const rows = fc.array(
    fc.tuple(fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constant(NONE)), value, value),
    {
      maxLength: 30,
    },
  );

  it("no measure is NaN, none is endless, and what is missing has a reason", () => {
    fc.assert(
      fc.property(rows, someColumns, (cells, names) => {
        const columns = Object.fromEntries(
          names.map((name, at) => [name, cells.map(([, left, right]) => (at % 2 === 0 ? left : right))]),
        );
        const measures = measured(
          cells.map(([second]) => second),
          columns,
        );
        for (const one of [
          measures.distanceM,
          measures.elapsedS,
          measures.movingS,
          measures.ascentM,
          measures.descentM,
          measures.avgHeartRateBpm,
          measures.avgCadenceSpm,
          measures.startSpeedRatio,
          measures.gradeAdjustedSpeedMPerS,
          ...RUN_TOTAL_IDS.map((id) => byRecords(measures, id)),
        ]) {
          if (one?.kind === "computed") expect(Number.isFinite(one.value)).toBe(true);
          else expect(one?.reason).toMatch(/^[a-zA-Z]+$/);
        }
        for (const id of ["distanceM", "elapsedS", "movingS", "avgHeartRateBpm", "avgCadenceSpm"] as const) {
          const total = byRecords(measures, id);
          if (total !== undefined) expect(numberOf(total)).not.toBe(0);
        }
      }),
    );
  });

  it("the columns stay as they were", () => {
    const records = makeRecords(everySecond(2), { heartRateBpm: [120, 255, 120], altitudeM: [0, 900, 0] });
    measureRun(makeRecording(records), "r");
    expect([...(records.heartRateBpm ?? [])]).toEqual([120, 255, 120]);
    expect([...(records.altitudeM ?? [])]).toEqual([0, 900, 0]);
  });
});
