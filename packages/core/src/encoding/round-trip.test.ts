import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../decoding/index.ts";
import type { ColumnName, Recording } from "../recording/index.ts";
import { encodeFit, encodeGpx } from "./index.ts";
import { anyRun } from "./recording.test-support.ts";

const decoded = (bytes: Uint8Array): Recording => {
  const result = decode(bytes);
  if (!result.ok || result.value.kind !== "recordings") throw new Error("gave no recording");
  return result.value.recordings[0];
};
const fromGpx = (xml: string): Recording => decoded(new TextEncoder().encode(xml));

/** Half of the smallest step that a FIT field resolves, by the profile's scales. */
const FIT_HALF_STEP: Readonly<Partial<Record<ColumnName, number>>> = {
  latitudeDeg: 180 / 2 ** 32,
  longitudeDeg: 180 / 2 ** 32,
  altitudeM: 0.1,
  distanceM: 0.005,
  speedMPerS: 0.0005,
  heartRateBpm: 0.5,
  cadenceSpm: 1 / 128,
  powerW: 0.5,
  temperatureC: 0.5,
  stanceTimeMs: 0.05,
  stanceBalancePercent: 0.005,
  verticalOscillationMm: 0.05,
  stepLengthMm: 0.05,
};
/** What our GPX writes: seven decimals of a degree, centimetres, whole beats, whole strides of two steps. */
const GPX_HALF_STEP: Readonly<Partial<Record<ColumnName, number>>> = {
  latitudeDeg: 5e-8,
  longitudeDeg: 5e-8,
  altitudeM: 0.005,
  heartRateBpm: 0.5,
  cadenceSpm: 1,
  temperatureC: 0.05,
  speedMPerS: 0.0005,
};
const ROUNDING = 1e-9;

function expectColumns(
  after: Recording,
  before: Recording,
  halfSteps: Readonly<Partial<Record<ColumnName, number>>>,
): void {
  expect(after.records.length).toBe(before.records.length);
  expect([...after.records.timestampMs]).toEqual([...before.records.timestampMs]);
  for (const [name, halfStep] of Object.entries(halfSteps)) {
    const column = name as ColumnName;
    before.records[column]?.forEach((value, row) => {
      const back = after.records[column]?.[row] ?? Number.NaN;
      if (Number.isNaN(value)) expect(back).toBeNaN();
      else expect(Math.abs(back - value)).toBeLessThanOrEqual(halfStep + ROUNDING);
    });
  }
}

function expectNear(after: number | null, before: number | null, halfStep: number): void {
  if (before === null) expect(after).toBeNull();
  else expect(Math.abs((after ?? Number.NaN) - before)).toBeLessThanOrEqual(halfStep + ROUNDING);
}

describe("a run written as FIT and read again", () => {
  it("is the same within the format's resolution", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const back = decoded(encodeFit(run));
        expectColumns(back, run, FIT_HALF_STEP);
        const { startedAt, utcOffsetMinutes, sport, subSport, device, pauses } = run;
        expect(back).toMatchObject({ format: "fit", startedAt, sport, subSport, device, pauses });
        // A local time stands beside the end: rounded to seconds it still gives the offset.
        expect(back.utcOffsetMinutes).toBe(utcOffsetMinutes);
        expectNear(back.totals.elapsedS, run.totals.elapsedS, 0.0005);
        expectNear(back.totals.timerS, run.totals.timerS, 0.0005);
        expectNear(back.totals.distanceM, run.totals.distanceM, 0.005);
        expectNear(back.totals.avgCadenceSpm, run.totals.avgCadenceSpm, 1 / 128);
        const { ascentM, descentM, avgHeartRateBpm, maxHeartRateBpm, calories } = run.totals;
        expect(back.totals).toMatchObject({ ascentM, descentM, avgHeartRateBpm, maxHeartRateBpm, calories });
        expect(back.laps).toHaveLength(1);
        expect(back.laps[0]?.startedAt).toBe(startedAt);
        expectNear(back.laps[0]?.distanceM ?? null, run.laps[0]?.distanceM ?? null, 0.005);
        expectNear(back.laps[0]?.avgCadenceSpm ?? null, run.laps[0]?.avgCadenceSpm ?? null, 1 / 128);
      }),
      { numRuns: 100 },
    );
  });

  it("has sound checksums", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const codes = decoded(encodeFit(run)).warnings.map(({ code }) => code);
        expect(codes).not.toContain("crcMismatch");
        expect(codes).not.toContain("headerCrcMismatch");
      }),
      { numRuns: 20 },
    );
  });

  it("written a second time gives the same bytes", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const once = decoded(encodeFit(run));
        const twice = decoded(encodeFit(once));
        expect(twice.records).toEqual(once.records);
        expect(encodeFit(twice)).toEqual(encodeFit(once));
      }),
      { numRuns: 30 },
    );
  });
});

describe("a run written as GPX and read again", () => {
  it("is the same within what GPX holds", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const back = fromGpx(encodeGpx(run));
        expectColumns(back, run, GPX_HALF_STEP);
        const { startedAt, sport, subSport, name, pauses } = run;
        expect(back).toMatchObject({ format: "gpx", startedAt, sport, subSport, name, pauses });
        expect(back.device).toBe(run.device ?? "Backstride");
        expect(back.warnings).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("leaves out records without a position", () => {
    const [run] = fc.sample(anyRun, { numRuns: 1, seed: 1 });
    if (run === undefined) throw new Error("no sample");
    const without = { ...run, records: { length: 1, timestampMs: run.records.timestampMs.slice(0, 1) } };
    expect(encodeGpx(without)).not.toContain("trkpt");
  });
});
