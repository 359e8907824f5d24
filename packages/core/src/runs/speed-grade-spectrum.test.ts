import { describe, expect, it } from "vitest";
import { everySecond, makeRecording, makeRecords } from "../recording/recording.test-support.ts";
import { measureRun } from "./index.ts";

type Columns = Parameters<typeof makeRecords>[1];
const spectrumOf = (seconds: readonly number[], columns: Columns) =>
  measureRun(makeRecording(makeRecords(seconds, columns)), "r").spectrum;

describe("the spectrum of speed and grade", () => {
  const seconds = everySecond(600);

  it("of ten minutes at 3 m/s on the level with 170 steps a minute is one cell", () => {
    const distanceM = seconds.map((second) => 3 * second);
    expect(
      spectrumOf(seconds, {
        distanceM,
        altitudeM: seconds.map(() => 100),
        cadenceSpm: seconds.map(() => 170),
      }),
    ).toEqual([{ gradeStep: 0, seconds: 600, metres: 1800, steps: 1700 }]);
  });

  it("tells a descent of 10 % from the climb back, and a slow half from a fast one", () => {
    const distanceM = seconds.map((second) => (second <= 300 ? 2 * second : 600 + 4 * (second - 300)));
    const altitudeM = distanceM.map((metres) =>
      metres <= 600 ? 200 - 0.1 * metres : 140 + 0.1 * (metres - 600),
    );
    const cells = spectrumOf(seconds, { distanceM, altitudeM });
    const metresOf = (gradeStep: number) =>
      cells.filter((cell) => cell.gradeStep === gradeStep).reduce((sum, { metres }) => sum + metres, 0);
    // Within 50 m of the turn the slope is that of both sides.
    expect(metresOf(-5)).toBeGreaterThan(500);
    expect(metresOf(5)).toBeGreaterThan(1050);
    expect(cells.reduce((sum, { metres }) => sum + metres, 0)).toBeCloseTo(1800, 0);
    const down = cells.find(({ gradeStep }) => gradeStep === -5);
    expect((down?.metres ?? 0) / (down?.seconds ?? 1)).toBeCloseTo(2, 1);
  });

  it("has no grade where there are no altitudes, and no steps where there is no cadence", () => {
    const distanceM = seconds.map((second) => 3 * second);
    expect(spectrumOf(seconds, { distanceM })).toEqual([
      { gradeStep: null, seconds: 600, metres: 1800, steps: null },
    ]);
  });

  it("leaves out where one stands, and is empty without a way", () => {
    const distanceM = seconds.map((second) => (second <= 300 ? 3 * second : 900));
    expect(spectrumOf(seconds, { distanceM })).toMatchObject([{ metres: 900 }]);
    expect(spectrumOf(seconds, { heartRateBpm: seconds.map(() => 150) })).toEqual([]);
  });
});

describe("a cadence", () => {
  const seconds = everySecond(600);
  const at = (speedMPerS: number, cadence: number) =>
    measureRun(
      makeRecording(
        makeRecords(seconds, {
          distanceM: seconds.map((second) => speedMPerS * second),
          cadenceSpm: seconds.map(() => cadence),
        }),
      ),
      "r",
    );

  it("of 85 at 3 m/s was counted in strides: it is 170 steps a minute", () => {
    expect(at(3, 85).avgCadenceSpm).toMatchObject({ value: 170 });
    expect(at(3, 85).spectrum).toMatchObject([{ steps: 1700 }]);
  });

  it("of a walk whose way lies in gaps, or that has no times, stays as it is", () => {
    const walk = (second: number) => 1.3 * second;
    const sparse = seconds.filter((second) => second < 300 || second % 12 === 0);
    for (const times of [sparse, sparse.map(() => Number.NaN)]) {
      const records = makeRecords(times, { distanceM: sparse.map(walk), cadenceSpm: sparse.map(() => 108) });
      expect(measureRun(makeRecording(records), "r").avgCadenceSpm).toMatchObject({ value: 108 });
    }
  });

  it("of 140 at 3 m/s and of 85 at a walk stays as it is", () => {
    expect(at(3, 140).avgCadenceSpm).toMatchObject({ value: 140 });
    expect(at(1.2, 85).avgCadenceSpm).toMatchObject({ value: 85 });
  });
});

describe("the late cadence", () => {
  it("is the last quarter over the second: 162 over 180 is 0.9; a run under 20 minutes has none", () => {
    const measures = (last: number) => {
      const seconds = everySecond(last);
      return measureRun(
        makeRecording(
          makeRecords(seconds, {
            distanceM: seconds.map((second) => 3 * second),
            cadenceSpm: seconds.map((second) => (second > (3 * last) / 4 ? 162 : 180)),
          }),
        ),
        "r",
      ).lateCadenceRatio;
    };
    expect(measures(1200)).toMatchObject({ value: expect.closeTo(0.9, 10) });
    expect(measures(1199)).toMatchObject({ reason: "runTooShortToTire" });
  });

  it("is not known without a cadence", () => {
    const seconds = everySecond(1300);
    const records = makeRecords(seconds, { distanceM: seconds.map((second) => 3 * second) });
    expect(measureRun(makeRecording(records), "r").lateCadenceRatio).toMatchObject({
      reason: "recordingHasNoCadence",
    });
  });
});
