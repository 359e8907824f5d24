import { describe, expect, it } from "vitest";
import { recordingOf } from "../decoded.test-support.ts";
import { readBeatIntervalsMs } from "./beat-intervals.ts";
import { decodeFit } from "./decode-fit.ts";
import {
  data,
  definition,
  fileId,
  fitFile,
  heartRate,
  heartRateDefinition,
  session,
  u16,
} from "./fit-bytes.test-support.ts";

const MISSING = 0xffff;
/** An `hrv` definition of `count` times a message, on local type 6. */
const hrv = (count: number, bigEndian = false) =>
  definition(6, 78, [{ number: 0, type: "uint16", size: 2 * count }], { bigEndian });
const beats = (...milliseconds: readonly number[]) =>
  data(6, ...milliseconds.map((interval) => u16(interval)));
const listOf = (intervals: Float64Array | null) => (intervals === null ? null : [...intervals]);

describe("readBeatIntervalsMs", () => {
  it("gives the times in the order of the file, without the missing ones and without zero", () => {
    const file = fitFile([
      fileId(),
      hrv(5),
      heartRateDefinition,
      beats(812, 805, MISSING, MISSING, MISSING),
      heartRate(0, 74),
      beats(0, 798, 1204, MISSING, MISSING),
      session({ start: 0, elapsedS: 2 }),
    ]);
    expect(listOf(readBeatIntervalsMs(file))).toEqual([812, 805, 798, 1204]);
  });

  it("keeps the order where the messages change their length", () => {
    const file = fitFile([fileId(), hrv(2), beats(800, 810), hrv(1), beats(820), hrv(2), beats(830, 840)]);
    expect(listOf(readBeatIntervalsMs(file))).toEqual([800, 810, 820, 830, 840]);
  });

  it("reads the high byte first where the definition says so", () => {
    const file = fitFile([fileId(), hrv(1, true), data(6, u16(812, true))]);
    expect(listOf(readBeatIntervalsMs(file))).toEqual([812]);
  });

  it("goes on over the files that follow each other", () => {
    const one = fitFile([fileId(), hrv(1), beats(800)]);
    const two = fitFile([fileId(), hrv(1), beats(900)]);
    expect(listOf(readBeatIntervalsMs(Uint8Array.from([...one, ...two])))).toEqual([800, 900]);
  });

  it("is null for a file without any, and for what is no FIT file", () => {
    expect(readBeatIntervalsMs(fitFile([fileId(), hrv(1), beats(MISSING)]))).toBeNull();
    expect(readBeatIntervalsMs(fitFile([fileId()]))).toBeNull();
    expect(readBeatIntervalsMs(new Uint8Array(100))).toBeNull();
  });

  it("of a cut file gives those before the cut", () => {
    const file = fitFile([fileId(), hrv(2), beats(800, 810), beats(820, 830)]);
    // Without the checksum and half of the last message.
    expect(listOf(readBeatIntervalsMs(file.slice(0, file.length - 4)))).toEqual([800, 810]);
  });
});

describe("a huge block of times between beats", () => {
  const steady = Array.from({ length: 5 }, () => 800);
  const block = (messages: number) => {
    const rows = Array.from({ length: messages }, (_none, index) => [
      ...beats(...steady),
      ...(index % 100 === 0 ? heartRate(index / 100, 75) : []),
    ]);
    return fitFile([fileId(), hrv(5), heartRateDefinition, ...rows]);
  };
  const least = (repetitions: number, work: () => void): number => {
    const taken = Array.from({ length: repetitions }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return Math.min(...taken);
  };

  it("is no part of the recording, and takes time in proportion to its bytes", () => {
    const small = block(2_500);
    // 20,000 messages of 11 bytes: 220 kB.
    const large = block(20_000);
    expect(recordingOf(decodeFit(large)).records.length).toBe(200);
    expect(readBeatIntervalsMs(large)?.length).toBe(100_000);
    const smallMs = least(5, () => readBeatIntervalsMs(small));
    const largeMs = least(5, () => readBeatIntervalsMs(large));
    // Eight times the bytes; a loop over all for each one would take sixty-four times as long.
    expect(largeMs / smallMs).toBeLessThan(30);
  });
});
