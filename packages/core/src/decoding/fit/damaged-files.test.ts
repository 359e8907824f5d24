import { describe, expect, it } from "vitest";
import { listOf, recordingOf, recordingsOf, warningCodes } from "../decoded.test-support.ts";
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
  u32,
} from "./fit-bytes.test-support.ts";

const threeRecords = [heartRateDefinition, heartRate(0, 100), heartRate(1, 101), heartRate(2, 102)];
const messages = [fileId(), ...threeRecords, session({ start: 0, elapsedS: 2 })];
const sound = fitFile(messages);
const HEADER_BYTES = 14;

const changed = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ 0x55);

describe("damaged FIT files", () => {
  it("with a wrong checksum are kept, with a warning", () => {
    const run = recordingOf(decodeFit(changed(sound, sound.length - 1)));
    expect(run.records.length).toBe(3);
    expect(warningCodes(run)).toEqual(["crcMismatch"]);
  });

  it("with a wrong header checksum are kept, with a warning", () => {
    expect(warningCodes(recordingOf(decodeFit(changed(sound, 12))))).toContain("headerCrcMismatch");
  });

  it("with a header checksum of zero are sound", () => {
    const run = fitFile(messages);
    run.set([0, 0], 12);
    expect(warningCodes(recordingOf(decodeFit(run)))).not.toContain("headerCrcMismatch");
  });

  it("never finished, with a length of zero, are read on", () => {
    const run = recordingOf(decodeFit(fitFile(messages, { dataSize: 0 })));
    expect(listOf(run.records.heartRateBpm)).toEqual([100, 101, 102]);
    expect(run.totals.elapsedS).toBe(2);
    expect(warningCodes(run)).toEqual(["dataSizeMissing"]);
  });

  it("cut within a record keep the records before it", () => {
    const upToSecondRecord = HEADER_BYTES + [fileId(), ...threeRecords.slice(0, 3)].flat().length;
    const run = recordingOf(decodeFit(sound.slice(0, upToSecondRecord + 2)));
    expect(listOf(run.records.heartRateBpm)).toEqual([100, 101]);
    expect(warningCodes(run)).toEqual(["fileCutShort", "noSession"]);
  });

  it("cut at any byte never throw, and never give a record that was not there", () => {
    for (let length = 0; length <= sound.length; length += 1) {
      const decoded = decodeFit(sound.slice(0, length));
      if (!decoded.ok || decoded.value.kind !== "recordings") continue;
      const found = listOf(decoded.value.recordings[0].records.heartRateBpm);
      expect([100, 101, 102].slice(0, found.length)).toEqual(found);
    }
  });

  it("with bytes behind the end leave them out, with a warning", () => {
    const run = recordingOf(decodeFit(Uint8Array.from([...sound, 1, 2, 3])));
    expect(run.records.length).toBe(3);
    expect(warningCodes(run)).toEqual(["trailingBytes"]);
  });

  it("with a message of an undefined kind keep what came before", () => {
    const run = recordingOf(decodeFit(fitFile([...messages, data(9, [1, 2, 3])])));
    expect(run.records.length).toBe(3);
    expect(warningCodes(run)).toEqual(["dataUnreadable"]);
  });

  it("with bytes missing in the middle drop the record that was read askew", () => {
    const askew = data(1, u32(12_345), u8(77));
    const run = recordingOf(decodeFit(fitFile([fileId(), ...threeRecords, askew, data(9, [1])])));
    expect(listOf(run.records.heartRateBpm)).toEqual([100, 101, 102]);
    expect(warningCodes(run)).toEqual(["dataUnreadable", "noSession"]);
  });

  it("with only a header are refused as unreadable", () => {
    const header = fitFile([]).slice(0, HEADER_BYTES);
    for (const bytes of [fitFile([]), header, fitFile(messages).slice(0, HEADER_BYTES)]) {
      expect(decodeFit(bytes)).toMatchObject({ ok: false, error: { code: "fitNothingReadable" } });
    }
  });

  it("with an impossible header size are refused as broken", () => {
    expect(decodeFit(sound.with(0, 5))).toMatchObject({ ok: false, error: { code: "fitHeaderBroken" } });
  });
});

describe("chained FIT files", () => {
  it("give the recordings of all", () => {
    const later = fitFile([
      fileId(),
      heartRateDefinition,
      heartRate(5_000, 140),
      session({ start: 5_000, elapsedS: 1 }),
    ]);
    const runs = recordingsOf(decodeFit(Uint8Array.from([...sound, ...later])));
    expect(runs.map(({ records }) => listOf(records.heartRateBpm))).toEqual([[100, 101, 102], [140]]);
    expect(runs.map(({ startedAt }) => startedAt)).toEqual([START_MS, START_MS + 5_000_000]);
    expect(warningCodes(runs[0])).toEqual(["chainedFiles"]);
  });

  it("seventeen in a row, the heart rates of the first in the second, are one reading", () => {
    const time = definition(1, 20, [{ number: 253, type: "uint32" }]);
    const swim = fitFile([
      fileId(),
      time,
      data(1, u32(START_S)),
      data(1, u32(START_S + 1)),
      session({ start: 0, elapsedS: 2, sport: 5 }),
    ]);
    const handedOver = definition(4, 132, [
      { number: 253, type: "uint32" },
      { number: 6, type: "uint8" },
      { number: 9, type: "uint32" },
    ]);
    const beats = fitFile([fileId(), handedOver, data(4, u32(START_S), u8(131), u32(4_000))]);
    const settings = Array.from({ length: 15 }, () => fitFile([fileId(2)]));
    const [only, ...others] = recordingsOf(
      decodeFit(Uint8Array.from([swim, beats, ...settings].flatMap((part) => [...part]))),
    );
    expect(others).toEqual([]);
    expect(only.sport).toBe("swimming");
    expect(listOf(only.records.heartRateBpm)).toEqual([131, 131]);
    expect(only.warnings[0]).toMatchObject({ code: "chainedFiles" });
    expect(only.warnings[0]?.message).toContain("17");
  });

  it("that repeat the same activity give it once", () => {
    expect(recordingsOf(decodeFit(Uint8Array.from([...sound, ...sound])))).toHaveLength(1);
  });

  it("with settings behind the activity give the activity", () => {
    expect(recordingsOf(decodeFit(Uint8Array.from([...sound, ...fitFile([fileId(2)])])))).toHaveLength(1);
  });
});

describe("odd FIT files", () => {
  it("with a name that has no ending zero give the name", () => {
    const named = [
      ...definition(0, 0, [
        { number: 0, type: "enum" },
        { number: 8, type: "string", size: 6 },
      ]),
      ...data(0, u8(4), text("Runner", 6)),
    ];
    expect(recordingOf(decodeFit(fitFile([named, ...threeRecords]))).device).toBe("Runner");
  });

  it("that say every definition again before each record are read all the same", () => {
    const repeated = [0, 1, 2].flatMap((second) => [heartRateDefinition, heartRate(second, 100 + second)]);
    expect(listOf(recordingOf(decodeFit(fitFile([fileId(), ...repeated]))).records.heartRateBpm)).toEqual([
      100, 101, 102,
    ]);
  });

  it("with messages that nobody knows skip them", () => {
    const unknown = definition(7, 60_000, [{ number: 1, type: "byte", size: 40 }]);
    const block = data(
      7,
      Array.from({ length: 40 }, () => 0xaa),
    );
    const run = recordingOf(decodeFit(fitFile([unknown, block, ...messages, block])));
    expect(run.records.length).toBe(3);
    expect(run.warnings).toEqual([]);
  });

  it("at 0°, 0° have no position, with a warning", () => {
    const position = definition(1, 20, [
      { number: 0, type: "sint32" },
      { number: 1, type: "sint32" },
    ]);
    const run = recordingOf(
      decodeFit(
        fitFile([
          fileId(),
          position,
          data(1, u32(0), u32(0)),
          data(1, u32(2 ** 29), u32(2 ** 29)),
          session({ start: 0, elapsedS: 2 }),
        ]),
      ),
    );
    expect(listOf(run.records.latitudeDeg)).toEqual([Number.NaN, 45]);
    expect(listOf(run.records.longitudeDeg)).toEqual([Number.NaN, 45]);
    expect(warningCodes(run)).toContain("positionAtZero");
  });

  it("with zeros for all heart rates have none", () => {
    const run = recordingOf(
      decodeFit(fitFile([fileId(), heartRateDefinition, heartRate(0, 0), heartRate(1, 0)])),
    );
    expect(run.records.heartRateBpm).toBeUndefined();
    expect(warningCodes(run)).toContain("heartRateAllZero");
  });
});
