import { describe, expect, it } from "vitest";
import { listOf, recordingOf, warningCodes } from "../decoded.test-support.ts";
import { decodeFit } from "./decode-fit.ts";
import {
  data,
  definition,
  fileId,
  fitFile,
  float32,
  START_S,
  session,
  type TestField,
  text,
  u8,
  u16,
  u32,
} from "./fit-bytes.test-support.ts";

const FLOAT32 = 0x88;
const UINT16 = 0x84;
const RECORD = 20;
const DISTANCE = 5;

/** A field description on local type 5; it gives no scale and no offset, as most writers do. */
const describeField = (values: {
  readonly number: number;
  readonly developerIndex?: number;
  readonly base: number;
  readonly native?: number;
  readonly units?: string;
}): readonly number[] => [
  ...definition(5, 206, [
    { number: 0, type: "uint8" },
    { number: 1, type: "uint8" },
    { number: 2, type: "uint8" },
    { number: 8, type: "string", size: 4 },
    { number: 14, type: "uint16" },
    { number: 15, type: "uint8" },
  ]),
  ...data(
    5,
    u8(values.developerIndex ?? 0),
    u8(values.number),
    u8(values.base),
    text(values.units ?? "m", 4),
    u16(RECORD),
    u8(values.native ?? 0xff),
  ),
];

const TIME: TestField = { number: 253, type: "uint32" };
const NATIVE_DISTANCE: TestField = { number: DISTANCE, type: "uint32" };
const withDeveloperField = (size: number, fields: readonly TestField[] = [TIME], developerIndex = 0) =>
  definition(1, RECORD, fields, { developer: [{ number: 0, developerIndex, size }] });
const run = (...messages: readonly (readonly number[])[]) =>
  recordingOf(decodeFit(fitFile([fileId(), ...messages, session({ start: 0, elapsedS: 2 })])));

describe("developer fields", () => {
  it("that stand for a native one are used where that is absent", () => {
    const { records } = run(
      describeField({ number: 0, base: FLOAT32, native: DISTANCE }),
      withDeveloperField(4),
      data(1, u32(START_S), float32(2.5)),
      data(1, u32(START_S + 1), float32(5)),
    );
    expect(listOf(records.distanceM)).toEqual([2.5, 5]);
  });

  it("are used where the native one is zero in every record", () => {
    const { records } = run(
      describeField({ number: 0, base: FLOAT32, native: DISTANCE }),
      withDeveloperField(4, [TIME, NATIVE_DISTANCE]),
      data(1, u32(START_S), u32(0), float32(2.5)),
      data(1, u32(START_S + 1), u32(0), float32(5)),
    );
    expect(listOf(records.distanceM)).toEqual([2.5, 5]);
  });

  it("leave a native one that was measured as it is", () => {
    const { records } = run(
      describeField({ number: 0, base: FLOAT32, native: DISTANCE }),
      withDeveloperField(4, [TIME, NATIVE_DISTANCE]),
      data(1, u32(START_S), u32(0), float32(7)),
      data(1, u32(START_S + 1), u32(300), float32(8)),
    );
    expect(listOf(records.distanceM)).toEqual([0, 3]);
  });

  it("in kilometres come out in metres", () => {
    const { records } = run(
      describeField({ number: 0, base: FLOAT32, native: DISTANCE, units: "km" }),
      withDeveloperField(4),
      data(1, u32(START_S), float32(1.5)),
    );
    expect(listOf(records.distanceM)).toEqual([1500]);
  });

  it("of a developer that gives no application id are read like any other", () => {
    const developer = [...definition(4, 207, [{ number: 3, type: "uint8" }]), ...data(4, u8(0))];
    const { records } = run(
      developer,
      describeField({ number: 0, base: FLOAT32, native: DISTANCE }),
      withDeveloperField(4),
      data(1, u32(START_S), float32(2.5)),
    );
    expect(listOf(records.distanceM)).toEqual([2.5]);
  });

  it("may come before their description", () => {
    const { records } = run(
      withDeveloperField(4),
      data(1, u32(START_S), float32(2.5)),
      describeField({ number: 0, base: FLOAT32, native: DISTANCE }),
      data(1, u32(START_S + 1), float32(5)),
    );
    expect(listOf(records.distanceM)).toEqual([2.5, 5]);
  });

  it("take a new meaning from the place where they are described anew", () => {
    const { records } = run(
      describeField({ number: 0, base: UINT16, native: DISTANCE }),
      withDeveloperField(2),
      data(1, u32(START_S), u16(3)),
      describeField({ number: 0, base: UINT16, native: 7 }),
      data(1, u32(START_S + 1), u16(250)),
    );
    expect(listOf(records.distanceM)).toEqual([3, Number.NaN]);
    expect(listOf(records.powerW)).toEqual([Number.NaN, 250]);
  });

  it("of two developers with the same number are told apart", () => {
    const { records } = run(
      describeField({ number: 0, developerIndex: 0, base: UINT16, native: DISTANCE }),
      describeField({ number: 0, developerIndex: 1, base: UINT16, native: 7 }),
      withDeveloperField(2, [TIME], 1),
      data(1, u32(START_S), u16(250)),
    );
    expect(listOf(records.powerW)).toEqual([250]);
    expect(records.distanceM).toBeUndefined();
  });

  it("that nothing describes are skipped with a warning, the rest is read", () => {
    const recording = run(
      withDeveloperField(2, [TIME, NATIVE_DISTANCE]),
      data(1, u32(START_S), u32(300), u16(9)),
    );
    expect(listOf(recording.records.distanceM)).toEqual([3]);
    expect(warningCodes(recording)).toContain("developerFieldUndescribed");
  });

  it("of a session give its distance where the native one is zero", () => {
    const describedForSession = [
      ...definition(5, 206, [
        { number: 0, type: "uint8" },
        { number: 1, type: "uint8" },
        { number: 2, type: "uint8" },
        { number: 14, type: "uint16" },
        { number: 15, type: "uint8" },
      ]),
      ...data(5, u8(0), u8(0), u8(FLOAT32), u16(18), u8(9)),
    ];
    const treadmill = definition(
      1,
      18,
      [
        { number: 2, type: "uint32" },
        { number: 9, type: "uint32" },
      ],
      { developer: [{ number: 0, developerIndex: 0, size: 4 }] },
    );
    const totalFor = (nativeCentimetres: number) =>
      recordingOf(
        decodeFit(
          fitFile([
            fileId(),
            describedForSession,
            treadmill,
            data(1, u32(START_S), u32(nativeCentimetres), float32(5_000)),
          ]),
        ),
      ).totals.distanceM;
    expect(totalFor(0)).toBe(5_000);
    expect(totalFor(480_000)).toBe(4_800);
  });
});
