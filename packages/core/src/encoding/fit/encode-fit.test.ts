import { describe, expect, it } from "vitest";
import { fitCrc, type Recording } from "../../recording/index.ts";
import { instant } from "../../time/index.ts";
import { encodeFit } from "./encode-fit.ts";

/** 2021-09-08T01:46:40Z is second 1,000,000,000 of the FIT clock, 0x3b9aca00. */
const START_MS = 1_631_065_600_000;
const manual: Recording = {
  format: "fit",
  sport: "running",
  subSport: null,
  startedAt: instant(START_MS),
  utcOffsetMinutes: null,
  device: null,
  name: null,
  totals: {
    elapsedS: 1_800,
    timerS: 1_800,
    distanceM: 5_000,
    ascentM: null,
    descentM: null,
    avgHeartRateBpm: null,
    maxHeartRateBpm: null,
    avgCadenceSpm: null,
    calories: null,
  },
  records: { length: 0, timestampMs: new Float64Array(0) },
  laps: [],
  pauses: [],
  warnings: [],
};

describe("encodeFit", () => {
  const bytes = encodeFit(manual);

  it("writes the header that the protocol asks for", () => {
    const view = new DataView(bytes.buffer);
    expect(bytes[0]).toBe(14);
    expect(String.fromCharCode(...bytes.subarray(8, 12))).toBe(".FIT");
    expect(view.getUint32(4, true)).toBe(bytes.length - 14 - 2);
    expect(view.getUint16(12, true)).toBe(fitCrc(bytes, 0, 12));
  });

  it("ends with the checksum, so that the checksum over all is zero", () => {
    expect(fitCrc(bytes)).toBe(0);
  });

  it("begins with a file_id that says activity and when it was made", () => {
    // Definition of local type 0: reserved, little-endian, message 0, three fields; then the data message.
    expect([...bytes.subarray(14, 29)]).toEqual([0x40, 0, 0, 0, 0, 3, 0, 1, 0, 1, 2, 0x84, 4, 4, 0x86]);
    expect([...bytes.subarray(29, 37)]).toEqual([0, 4, 0xff, 0xff, 0x00, 0xca, 0x9a, 0x3b]);
  });

  it("writes the vertical ratio in hundredths of a percent", () => {
    const records = {
      length: 1,
      timestampMs: Float64Array.of(START_MS),
      verticalRatioPercent: Float64Array.of(7.4),
    };
    const written = encodeFit({ ...manual, records });
    // Field 83, two bytes, uint16: 740 is 0x02e4.
    const at = written.findIndex((byte, index) => byte === 83 && written[index + 2] === 0x84);
    expect([...written.subarray(at, at + 3)]).toEqual([83, 2, 0x84]);
    // The data message follows the definition: its header byte, the time in four bytes, then the value.
    expect([...written.subarray(at + 3 + 1 + 4, at + 3 + 1 + 4 + 2)]).toEqual([0xe4, 0x02]);
  });

  it("leaves out a value that its field can't hold", () => {
    const fast = encodeFit({ ...manual, totals: { ...manual.totals, avgHeartRateBpm: 300 } });
    expect(fast).toEqual(bytes);
  });

  it("does not change the recording", () => {
    const before = structuredClone(manual);
    encodeFit(manual);
    expect(manual).toEqual(before);
  });
});
