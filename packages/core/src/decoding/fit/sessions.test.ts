import { describe, expect, it } from "vitest";
import { listOf, recordingOf, recordingsOf, warningCodes } from "../decoded.test-support.ts";
import { primaryRecording } from "../primary-recording.ts";
import { decodeFit } from "./decode-fit.ts";
import {
  data,
  definition,
  fileId,
  fitFile,
  heartRate,
  heartRateDefinition,
  START_MS,
  START_S,
  session,
  text,
  u8,
  u16,
  u32,
} from "./fit-bytes.test-support.ts";

const threeRecords = [heartRateDefinition, heartRate(0, 100), heartRate(1, 101), heartRate(2, 102)];

describe("records of the same second", () => {
  const position = definition(3, 20, [
    { number: 253, type: "uint32" },
    { number: 0, type: "sint32" },
    { number: 1, type: "sint32" },
  ]);

  it("are one where one has the position and the other the heart rate", () => {
    const run = recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          position,
          heartRateDefinition,
          data(3, u32(START_S), u32(2 ** 29), u32(2 ** 29)),
          heartRate(0, 120),
          data(3, u32(START_S + 1), u32(2 ** 29), u32(2 ** 29)),
          heartRate(1, 121),
        ]),
      ),
    );
    expect(run.records.length).toBe(2);
    expect(listOf(run.records.latitudeDeg)).toEqual([45, 45]);
    expect(listOf(run.records.heartRateBpm)).toEqual([120, 121]);
  });

  it("stay two where they contradict each other", () => {
    const run = recordingOf(
      decodeFit(fitFile([fileId(), heartRateDefinition, heartRate(0, 120), heartRate(0, 130)])),
    );
    expect(listOf(run.records.heartRateBpm)).toEqual([120, 130]);
  });
});

describe("sessions", () => {
  it("give a recording each, with the records of their time", () => {
    const [run, ride] = recordingsOf(
      decodeFit(
        fitFile([
          fileId(),
          ...threeRecords,
          heartRate(3, 90),
          session({ start: 0, elapsedS: 2, sport: 1 }),
          session({ start: 2, elapsedS: 2, sport: 2 }),
        ]),
      ),
    );
    expect([run.sport, ride?.sport]).toEqual(["running", "cycling"]);
    expect(listOf(run.records.heartRateBpm)).toEqual([100, 101]);
    expect(listOf(ride?.records.heartRateBpm)).toEqual([102, 90]);
  });

  it("without records keep their totals", () => {
    const run = recordingOf(
      decodeFit(fitFile([fileId(), session({ start: 0, elapsedS: 1_800, distanceM: 5_000 })])),
    );
    expect(run.records.length).toBe(0);
    expect(run.totals).toMatchObject({ elapsedS: 1_800, distanceM: 5_000 });
    expect(warningCodes(run)).toEqual(["noRecords"]);
  });

  it("may be missing: the records make the recording, without totals", () => {
    const run = recordingOf(decodeFit(fitFile([fileId(), ...threeRecords])));
    expect(run.totals.elapsedS).toBeNull();
    expect(run.sport).toBeNull();
    expect(run.startedAt).toBe(START_MS);
    expect(warningCodes(run)).toEqual(["noSession"]);
  });

  it("may be missing while a sport message tells the sport", () => {
    const sport = definition(4, 12, [
      { number: 0, type: "enum" },
      { number: 1, type: "enum" },
    ]);
    const run = recordingOf(decodeFit(fitFile([fileId(), sport, data(4, u8(1), u8(3)), ...threeRecords])));
    expect([run.sport, run.subSport]).toEqual(["running", "trail"]);
  });

  it("that say only running take the finer sport and its name from the sport message of the same sport", () => {
    const sport = definition(4, 12, [
      { number: 0, type: "enum" },
      { number: 1, type: "enum" },
      { number: 3, type: "string", size: 10 },
    ]);
    const ride = data(4, u8(2), u8(7), text("Commute", 10));
    const trail = data(4, u8(1), u8(3), text("Trail Run", 10));
    const running = session({ start: 0, elapsedS: 2, sport: 1 });
    const run = recordingOf(decodeFit(fitFile([fileId(), sport, ride, trail, ...threeRecords, running])));
    expect([run.sport, run.subSport, run.name]).toEqual(["running", "trail", "Trail Run"]);
  });

  it("that say their finer sport keep it", () => {
    const sport = definition(4, 12, [
      { number: 0, type: "enum" },
      { number: 1, type: "enum" },
    ]);
    const treadmill = session({ start: 0, elapsedS: 2, sport: 1, subSport: 1 });
    const run = recordingOf(decodeFit(fitFile([fileId(), sport, data(4, u8(1), u8(3)), treadmill])));
    expect([run.subSport, run.name]).toEqual(["treadmill", null]);
  });

  it.each([
    [99, 0, "other", null],
    [0xff, 0, null, null],
    [4, 1, "running", "treadmill"],
    [1, 250, "running", null],
  ])("of sport %i and sub-sport %i are %s, %s", (number, subNumber, sport, subSport) => {
    const unknown = session({ start: 0, elapsedS: 2, sport: number, subSport: subNumber });
    const run = recordingOf(decodeFit(fitFile([fileId(), ...threeRecords, unknown])));
    expect([run.sport, run.subSport]).toEqual([sport, subSport]);
    expect(run.records.length).toBe(3);
    expect(run.warnings).toEqual([]);
  });

  it("without their last lap, or without any, keep their totals and the laps that are there", () => {
    const lap = definition(4, 19, [
      { number: 253, type: "uint32" },
      { number: 2, type: "uint32" },
      { number: 7, type: "uint32" },
    ]);
    const first = data(4, u32(START_S + 1), u32(START_S), u32(1_000));
    const whole = session({ start: 0, elapsedS: 2, distanceM: 6 });
    const withOne = recordingOf(decodeFit(fitFile([fileId(), ...threeRecords, lap, first, whole])));
    expect(withOne.laps.map(({ startedAt, elapsedS }) => [startedAt, elapsedS])).toEqual([[START_MS, 1]]);
    expect(withOne.totals).toMatchObject({ elapsedS: 2, distanceM: 6 });
    const without = recordingOf(decodeFit(fitFile([fileId(), ...threeRecords, whole])));
    expect(without.laps).toEqual([]);
    expect(without.totals).toMatchObject({ elapsedS: 2, distanceM: 6 });
    expect([...withOne.warnings, ...without.warnings]).toEqual([]);
  });

  it("of several sports: the run is what the file is about, the longer ride is kept beside it", () => {
    const [first, ...others] = recordingsOf(
      decodeFit(
        fitFile([
          fileId(),
          ...threeRecords,
          session({ start: 0, elapsedS: 7_200, sport: 2 }),
          session({ start: 7_200, elapsedS: 600, sport: 1 }),
        ]),
      ),
    );
    expect([first, ...others].map(({ sport }) => sport)).toEqual(["cycling", "running"]);
    expect(primaryRecording([first, ...others])).toMatchObject({
      sport: "running",
      totals: { elapsedS: 600 },
    });
  });

  it("keep records outside their time, with a warning", () => {
    const run = recordingOf(
      decodeFit(fitFile([fileId(), ...threeRecords, heartRate(600, 99), session({ start: 0, elapsedS: 2 })])),
    );
    expect(run.records.length).toBe(4);
    expect(warningCodes(run)).toContain("recordsOutsideSession");
  });
});

describe("the wearer", () => {
  const profile = definition(4, 3, [
    { number: 1, type: "enum" },
    { number: 4, type: "uint16" },
    { number: 8, type: "uint8" },
  ]);
  const wearerOf = (...messages: readonly (readonly number[])[]) =>
    recordingOf(decodeFit(fitFile([fileId(), profile, ...messages, ...threeRecords]))).wearer;

  it("has the weight in tenths of a kilogram, the sex and the resting heart rate of the user profile", () => {
    expect(wearerOf(data(4, u8(0), u16(625), u8(52)))).toEqual({
      weightKg: 62.5,
      sex: "female",
      restingHeartRateBpm: 52,
    });
  });

  it("is without what the profile lacks, and absent where it has nothing", () => {
    const nothing = data(4, u8(0xff), u16(0xffff), u8(0xff));
    expect(wearerOf(nothing)).toBeUndefined();
    expect(wearerOf(nothing, data(4, u8(1), u16(0xffff), u8(0)))).toEqual({
      weightKg: null,
      sex: "male",
      restingHeartRateBpm: null,
    });
  });
});
