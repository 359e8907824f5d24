import { describe, expect, it } from "vitest";
import { listOf, recordingOf, warningCodes } from "../decoded.test-support.ts";
import { decodeFit } from "./decode-fit.ts";
import {
  data,
  definition,
  fileId,
  fitFile,
  heartRate,
  heartRateDefinition,
  START_MS,
  session,
  u8,
  u32,
} from "./fit-bytes.test-support.ts";

const DAY_S = 86_400;
const SECOND_MS = 1000;
const records = (...seconds: readonly number[]) => [
  heartRateDefinition,
  ...seconds.map((second) => heartRate(second, 120)),
];
const run = (...messages: readonly (readonly number[])[]) =>
  recordingOf(decodeFit(fitFile([fileId(), ...messages])));
const secondsOf = (times: Float64Array) => listOf(times).map((at) => (at - START_MS) / SECOND_MS);

describe("FIT files with odd times", () => {
  it("of a clock that was never set, on the last day of 1989, are kept and said", () => {
    const recording = run(heartRateDefinition, data(1, u32(0), u8(120)), data(1, u32(1), u8(121)));
    expect(listOf(recording.records.timestampMs)).toEqual([
      Date.UTC(1989, 11, 31),
      Date.UTC(1989, 11, 31, 0, 0, 1),
    ]);
    expect(recording.startedAt).toBe(Date.UTC(1989, 11, 31));
    expect(warningCodes(recording)).toContain("dateImplausible");
  });

  it("relative to when the device was switched on are kept and said", () => {
    // Below 0x10000000 the protocol counts seconds since the device was switched on.
    const recording = run(heartRateDefinition, data(1, u32(0x0fffffff), u8(120)));
    // 268,435,455 s after the last day of 1989 is in July 1998.
    expect(recording.startedAt).toBe(631_065_600_000 + 268_435_455_000);
    expect(warningCodes(recording)).toContain("dateImplausible");
  });

  it("with a jump back of one second keep their order", () => {
    const recording = run(...records(0, 1, 0, 2), session({ start: 0, elapsedS: 3 }));
    expect(secondsOf(recording.records.timestampMs)).toEqual([0, 1, 0, 2]);
    expect(warningCodes(recording)).toEqual(["timesGoBack"]);
    expect(recording.warnings[0]?.message).toContain("once");
  });

  it("with a jump of 20 days keep what comes after it, and say how far it is", () => {
    const recording = run(...records(0, 1, 20 * DAY_S + 1));
    expect(recording.records.length).toBe(3);
    expect(warningCodes(recording)).toEqual(["noSession", "timeJump", "longerThanADay"]);
    expect(recording.warnings[1]?.message).toContain("20.0 days");
  });

  it("of 31 days are read, and said to be longer than a day", () => {
    const halfDays = Array.from({ length: 63 }, (_none, index) => (index * DAY_S) / 2);
    const recording = run(...records(...halfDays), session({ start: 0, elapsedS: 31 * DAY_S }));
    expect(recording.records.length).toBe(63);
    expect(recording.totals.elapsedS).toBe(2_678_400);
    expect(warningCodes(recording)).toEqual(["longerThanADay"]);
  });

  it("with an elapsed time shorter than the timer's keep both", () => {
    const totals = definition(2, 18, [
      { number: 2, type: "uint32" },
      { number: 7, type: "uint32" },
      { number: 8, type: "uint32" },
    ]);
    const shorter = data(2, u32(1_000_000_000), u32(50_000), u32(60_000));
    const recording = run(...records(0), totals, shorter);
    expect(recording.totals).toMatchObject({ elapsedS: 50, timerS: 60 });
    expect(warningCodes(recording)).toEqual(["elapsedShorterThanTimer"]);
  });
});
