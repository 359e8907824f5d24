import { describe, expect, it } from "vitest";
import { listOf, recordingOf, warningCodes } from "../decoded.test-support.ts";
import { decodeFit } from "./decode-fit.ts";
import {
  compressedData,
  data,
  definition,
  fileId,
  fitFile,
  heartRate,
  heartRateDefinition,
  START_MS,
  START_S,
  session,
  timerEvent,
  u8,
  u16,
  u32,
} from "./fit-bytes.test-support.ts";

const threeRecords = [heartRateDefinition, heartRate(0, 100), heartRate(1, 101), heartRate(2, 102)];
const wholeRun = [fileId(), ...threeRecords, session({ start: 0, elapsedS: 2, distanceM: 6 })];

describe("a sound FIT run", () => {
  const run = recordingOf(decodeFit(fitFile(wholeRun)));

  it("has its records, times and totals, and no warning", () => {
    expect(listOf(run.records.heartRateBpm)).toEqual([100, 101, 102]);
    expect(listOf(run.records.timestampMs)).toEqual([START_MS, START_MS + 1000, START_MS + 2000]);
    expect(run.startedAt).toBe(START_MS);
    expect(run.sport).toBe("running");
    expect(run.subSport).toBeNull();
    expect(run.totals).toMatchObject({ elapsedS: 2, timerS: 2, distanceM: 6, ascentM: null });
    expect(run.warnings).toEqual([]);
  });
});

describe("values", () => {
  const fieldOf = (
    number: number,
    type: "uint8" | "uint16" | "uint32" | "sint32",
    stored: readonly number[],
  ) =>
    recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          definition(1, 20, [{ number, type }]),
          data(1, stored),
          session({ start: 0, elapsedS: 2 }),
        ]),
      ),
    ).records;

  it("have the profile's scale and offset", () => {
    expect(listOf(fieldOf(2, "uint16", u16(3_000)).altitudeM)).toEqual([100]);
    expect(listOf(fieldOf(5, "uint32", u32(123_456)).distanceM)).toEqual([1234.56]);
    expect(listOf(fieldOf(73, "uint32", u32(3_500)).speedMPerS)).toEqual([3.5]);
    expect(listOf(fieldOf(41, "uint16", u16(2_405)).stanceTimeMs)).toEqual([240.5]);
    expect(listOf(fieldOf(83, "uint16", u16(740)).verticalRatioPercent)).toEqual([7.4]);
    expect(listOf(fieldOf(85, "uint16", u16(11_180)).stepLengthMm)).toEqual([1118]);
  });

  it("are missing where the stored number is the type's invalid one", () => {
    expect(fieldOf(2, "uint16", u16(0xffff)).altitudeM).toBeUndefined();
    expect(fieldOf(3, "uint8", u8(0xff)).heartRateBpm).toBeUndefined();
  });

  it("of positions are degrees: 2^30 semicircles are 90 degrees", () => {
    const { records } = recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          definition(1, 20, [
            { number: 0, type: "sint32" },
            { number: 1, type: "sint32" },
          ]),
          data(1, u32(2 ** 29), u32(-(2 ** 30))),
        ]),
      ),
    );
    expect([...listOf(records.latitudeDeg), ...listOf(records.longitudeDeg)]).toEqual([45, -90]);
  });

  it("of the enhanced field win over the plain one, where they are there", () => {
    const { records } = recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          definition(1, 20, [
            { number: 78, type: "uint32" },
            { number: 2, type: "uint16" },
          ]),
          data(1, u32(3_500), u16(3_000)),
          data(1, u32(0xffffffff), u16(3_000)),
        ]),
      ),
    );
    expect(listOf(records.altitudeM)).toEqual([200, 100]);
  });

  it("are read high byte first where the definition says so", () => {
    const { records } = recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          definition(
            1,
            20,
            [
              { number: 253, type: "uint32" },
              { number: 2, type: "uint16" },
            ],
            { bigEndian: true },
          ),
          data(1, u32(START_S, true), u16(3_000, true)),
        ]),
      ),
    );
    expect(listOf(records.timestampMs)).toEqual([START_MS]);
    expect(listOf(records.altitudeM)).toEqual([100]);
  });

  it("of a field with a size that no value has are skipped with a warning, the others are read", () => {
    const run = recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          definition(1, 20, [
            { number: 2, type: "uint16", size: 3 },
            { number: 3, type: "uint8" },
          ]),
          data(1, [1, 2, 3], u8(140)),
        ]),
      ),
    );
    expect(listOf(run.records.heartRateBpm)).toEqual([140]);
    expect(run.records.altitudeM).toBeUndefined();
    expect(warningCodes(run)).toContain("fieldSkipped");
  });

  it("of an array are its first one", () => {
    const { records } = fieldArray();
    expect(listOf(records.heartRateBpm)).toEqual([120]);
    function fieldArray() {
      const fields = [{ number: 3, type: "uint8", size: 2 }] as const;
      return recordingOf(decodeFit(fitFile([fileId(), definition(1, 20, fields), data(1, [120, 130])])));
    }
  });
});

describe("cadence", () => {
  const withCadence = (sport: number) =>
    recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          definition(1, 20, [
            { number: 4, type: "uint8" },
            { number: 53, type: "uint8" },
          ]),
          data(1, u8(85), u8(64)),
          data(1, u8(85), u8(0xff)),
          data(1, u8(0xff), u8(64)),
          session({ start: 0, elapsedS: 3, sport }),
        ]),
      ),
    ).records;

  it("on foot is twice the strides, with their fraction in 128ths", () => {
    const records = withCadence(1);
    expect(listOf(records.cadenceSpm)).toEqual([171, 170, Number.NaN]);
    expect(records.cadenceRpm).toBeUndefined();
  });

  it("of another sport is revolutions", () => {
    const records = withCadence(2);
    expect(listOf(records.cadenceRpm)).toEqual([85.5, 85, Number.NaN]);
    expect(records.cadenceSpm).toBeUndefined();
  });
});

describe("compressed timestamps", () => {
  it("add the five bits to the last full time and roll over after 32 seconds", () => {
    const bpm = definition(1, 20, [{ number: 3, type: "uint8" }]);
    const anchor = definition(3, 20, [
      { number: 253, type: "uint32" },
      { number: 3, type: "uint8" },
    ]);
    // START_S is a multiple of 32, so its five lowest bits are zero.
    const run = recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          anchor,
          bpm,
          data(3, u32(START_S), u8(100)),
          compressedData(1, 5, u8(101)),
          compressedData(1, 31, u8(102)),
          compressedData(1, 2, u8(103)),
        ]),
      ),
    );
    const seconds = listOf(run.records.timestampMs).map((at) => (at - START_MS) / 1000);
    expect(START_S % 32).toBe(0);
    expect(seconds).toEqual([0, 5, 31, 34]);
  });

  it("without a full time before them give no time", () => {
    const bpm = definition(1, 20, [{ number: 3, type: "uint8" }]);
    const run = recordingOf(decodeFit(fitFile([fileId(), bpm, compressedData(1, 5, u8(101))])));
    expect(listOf(run.records.timestampMs)).toEqual([Number.NaN]);
    expect(warningCodes(run)).toContain("noTimes");
  });
});

describe("compressed speed and distance", () => {
  it("are unpacked, and the distance goes on when its twelve bits start over", () => {
    const packed = definition(1, 20, [{ number: 8, type: "byte", size: 3 }]);
    const bytesOf = (speed: number, distance: number) => [
      speed & 0xff,
      (speed >> 8) | ((distance & 0x0f) << 4),
      distance >> 4,
    ];
    const run = recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          packed,
          data(1, bytesOf(354, 4_000)),
          data(1, bytesOf(300, 64)),
          data(1, [0xff, 0xff, 0xff]),
          data(1, bytesOf(0, 80)),
        ]),
      ),
    );
    // 4,000 / 16 = 250 m; 64 after the roll-over is 4,160 / 16 = 260 m; 80 is 261 m.
    expect(listOf(run.records.distanceM)).toEqual([250, 260, Number.NaN, 261]);
    expect(listOf(run.records.speedMPerS)).toEqual([3.54, 3, Number.NaN, 0]);
  });
});

describe("timer events", () => {
  it("make pauses from a stop to the next start; the last stop makes none", () => {
    const events = [
      timerEvent(0, 0),
      timerEvent(10, 4),
      timerEvent(25, 0),
      timerEvent(30, 1),
      timerEvent(40, 0),
      timerEvent(60, 9),
    ];
    const run = recordingOf(decodeFit(fitFile([fileId(), ...events, session({ start: 0, elapsedS: 60 })])));
    expect(run.pauses.map(({ start, end }) => [(start - START_MS) / 1000, (end - START_MS) / 1000])).toEqual([
      [10, 25],
      [30, 40],
    ]);
  });
});

describe("the local time of the activity message", () => {
  const offsetFor = (localMinusUtcS: number) => {
    const activity = definition(4, 34, [
      { number: 253, type: "uint32" },
      { number: 5, type: "uint32" },
    ]);
    const messages = [...wholeRun, activity, data(4, u32(START_S), u32(START_S + localMinusUtcS))];
    return recordingOf(decodeFit(fitFile(messages))).utcOffsetMinutes;
  };

  it("gives the offset to the quarter of an hour, within 4 minutes and 14 hours", () => {
    expect(offsetFor(2 * 3600)).toBe(120);
    expect(offsetFor(-3.5 * 3600)).toBe(-210);
    expect(offsetFor(5.75 * 3600 + 240)).toBe(345);
    expect(offsetFor(5.75 * 3600 + 241)).toBeNull();
    expect(offsetFor(14 * 3600)).toBe(840);
    expect(offsetFor(14.25 * 3600)).toBeNull();
    expect(offsetFor(-START_S)).toBeNull();
  });
});

describe("heart rates handed over after a swim", () => {
  it("are spread over the records by the strap's clock", () => {
    const hr = definition(4, 132, [
      { number: 253, type: "uint32" },
      { number: 6, type: "uint8" },
      { number: 9, type: "uint32" },
    ]);
    const more = definition(5, 132, [
      { number: 6, type: "uint8", size: 2 },
      { number: 10, type: "byte", size: 3 },
    ]);
    const time = definition(1, 20, [{ number: 253, type: "uint32" }]);
    // The strap's clock stands at 4,000 ticks; 1,000 more (first beat) are 5,000, whose twelve bits are 904; 2,048 more
    // are 7,048 with the bits 2,952.
    const packed = [904 & 0xff, (904 >> 8) | ((2_952 & 0x0f) << 4), 2_952 >> 4];
    const run = recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          time,
          ...[0, 1, 2, 3, 20].map((second) => data(1, u32(START_S + second))),
          hr,
          data(4, u32(START_S), u8(100), u32(4_000)),
          more,
          data(5, [110, 120], packed),
        ]),
      ),
    );
    // Beats at 0 s, 0.977 s and 2.977 s; after 20 s the last is too old.
    expect(listOf(run.records.heartRateBpm)).toEqual([110, 110, 120, 120, Number.NaN]);
  });
});

describe("files of another kind", () => {
  it.each([
    [2, "settingsFile"],
    [5, "workoutFile"],
    [6, "routeOnly"],
    [9, "weightFile"],
    [32, "monitoringFile"],
    [77, "otherFitFile"],
  ])("of type %i are skipped as %s", (type, reason) => {
    const decoded = decodeFit(fitFile([fileId(type), ...threeRecords]));
    expect(decoded).toMatchObject({ ok: true, value: { kind: "not-a-recording", reason } });
  });
});
