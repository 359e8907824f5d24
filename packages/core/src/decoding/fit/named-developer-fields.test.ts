import { describe, expect, it } from "vitest";
import type { ColumnName } from "../../recording/index.ts";
import { listOf, recordingOf, warningCodes } from "../decoded.test-support.ts";
import { decodeFit } from "./decode-fit.ts";
import {
  data,
  definition,
  fileId,
  fitFile,
  float32,
  session,
  type TestField,
  text,
  u8,
  u16,
} from "./fit-bytes.test-support.ts";

const FLOAT32 = 0x88;
const NAME_BYTES = 24;
const NO_NUMBER = 0xff;
const NO_MESSAGE = 0xffff;

/** A field description on local type 5, as the apps write it: type, name and unit, and the native field if they care. */
const describeField = (
  name: string,
  units: string,
  native: { readonly message?: number; readonly field?: number } = {},
): readonly number[] => [
  ...definition(5, 206, [
    { number: 0, type: "uint8" },
    { number: 1, type: "uint8" },
    { number: 2, type: "uint8" },
    { number: 3, type: "string", size: NAME_BYTES },
    { number: 8, type: "string", size: NAME_BYTES },
    { number: 14, type: "uint16" },
    { number: 15, type: "uint8" },
  ]),
  ...data(
    5,
    u8(0),
    u8(0),
    u8(FLOAT32),
    text(name, NAME_BYTES),
    text(units, NAME_BYTES),
    u16(native.message ?? NO_MESSAGE),
    u8(native.field ?? NO_NUMBER),
  ),
];

const records = (natives: readonly TestField[], ...rows: readonly (readonly number[])[]) => [
  definition(1, 20, natives, { developer: [{ number: 0, developerIndex: 0, size: 4 }] }),
  ...rows.map((row) => data(1, row)),
];

const run = (...messages: readonly (readonly number[])[]) =>
  recordingOf(decodeFit(fitFile([fileId(), ...messages, session({ start: 0, elapsedS: 2 })])));

const columnFrom = (name: string, units: string, stored: readonly number[], column: ColumnName) =>
  listOf(run(describeField(name, units), ...records([], ...stored.map(float32))).records[column]);

describe("developer fields known by their names", () => {
  it.each<readonly [name: string, units: string, stored: number, column: ColumnName, value: number]>([
    ["Power", "Watts", 250, "powerW", 250],
    ["Cadence", "RPM", 86, "cadenceSpm", 172],
    ["Cadence", "SPM", 172, "cadenceSpm", 172],
    ["Ground Time", "Milliseconds", 244, "stanceTimeMs", 244],
    ["Vertical Oscillation", "Centimeters", 6.5, "verticalOscillationMm", 65],
    ["Speed", "M/S", 3.5, "speedMPerS", 3.5],
    ["Distance", "Meters", 1500, "distanceM", 1500],
    ["Form Power", "Watts", 63, "formPowerW", 63],
    ["Form Power", "W", 63, "formPowerW", 63],
    ["Air Power", "W", 4, "airPowerW", 4],
    ["Leg Spring Stiffness", "kN/m", 10.25, "legSpringStiffnessKNPerM", 10.25],
    ["Leg Spring Stiffness", "KN/m", 10.25, "legSpringStiffnessKNPerM", 10.25],
    ["Impact Loading Rate", "bw/sec", 72.5, "impactLoadingRateBwPerS", 72.5],
    ["IG", "G", 9.5, "impactG", 9.5],
    ["Impact_L", "G", 9.5, "impactLeftG", 9.5],
    ["RS_Impact_GS_R", "", 9.5, "impactRightG", 9.5],
    ["BG_L", "G", 7.25, "brakingLeftG", 7.25],
    ["Braking_R", "G", 7.25, "brakingRightG", 7.25],
    ["FS_L", "", 6, "footstrikeTypeLeft", 6],
    ["RS_FootStrike_R", "", 6, "footstrikeTypeRight", 6],
    ["currFSType", "", 6, "footstrikeType", 6],
    ["P_R", "D", -11.5, "pronationRightDeg", -11.5],
    ["RS_Pronation_L", "", -11.5, "pronationLeftDeg", -11.5],
    ["Flight_L", "%", 12, "flightRatioLeftPercent", 12],
    ["FR_R", "%", 12, "flightRatioRightPercent", 12],
    ["GCT_L", "ms", 251, "stanceTimeLeftMs", 251],
    ["RS_ContactTime_R", "", 255, "stanceTimeRightMs", 255],
  ])("%s in '%s': %d is %s %d", (name, units, stored, column, value) => {
    expect(columnFrom(name, units, [stored], column)).toEqual([value]);
  });

  it.each([
    ["P", "bar"],
    ["Power", "hp"],
    ["Distance", ""],
    ["Leg Spring Stiffness", "lbf/in"],
  ])("%s in '%s' say too little and fill nothing", (name, units) => {
    const { length, timestampMs, ...columns } = run(
      describeField(name, units),
      ...records([], float32(9)),
    ).records;
    expect([length, timestampMs.length, Object.keys(columns)]).toEqual([1, 1, []]);
  });

  it("with a unit that is also a word of the language fill nothing", () => {
    expect(columnFrom("Power", "constructor", [9], "powerW")).toEqual([]);
  });

  it("leave a native field that was measured as it is", () => {
    const power: TestField = { number: 7, type: "uint16" };
    const { records: columns } = run(
      describeField("Power", "Watts"),
      ...records([power], [...u16(0), ...float32(250)], [...u16(240), ...float32(251)]),
    );
    expect(listOf(columns.powerW)).toEqual([0, 240]);
  });

  it("take the place of a native field that is zero in every record", () => {
    const power: TestField = { number: 7, type: "uint16" };
    const { records: columns } = run(
      describeField("Power", "Watts"),
      ...records([power], [...u16(0), ...float32(250)], [...u16(0), ...float32(251)]),
    );
    expect(listOf(columns.powerW)).toEqual([250, 251]);
  });

  it("that are zero in every record were never measured", () => {
    expect(columnFrom("Air Power", "Watts", [0, 0], "airPowerW")).toEqual([]);
  });

  it("have no footstrike where the pod gives its zero", () => {
    const recording = run(describeField("FS_L", ""), ...records([], float32(0), float32(7)));
    expect(listOf(recording.records.footstrikeTypeLeft)).toEqual([Number.NaN, 7]);
    expect(warningCodes(recording)).toContain("valueInvalid");
  });

  it("with the number of the native field in the place of the message's are known by name all the same", () => {
    const { records: columns } = run(
      describeField("Distance", "Meters", { message: 5 }),
      ...records([], float32(12.5)),
    );
    expect(listOf(columns.distanceM)).toEqual([12.5]);
  });
});

describe("developer fields with a native field in another unit", () => {
  it.each<readonly [name: string, units: string, field: number, column: ColumnName, value: number]>([
    ["Vertical Oscillation", "Centimeters", 39, "verticalOscillationMm", 65],
    ["Cadence", "SPM", 4, "cadenceSpm", 6.5],
    ["Steps", "SPM", 4, "cadenceSpm", 13],
    ["Step", "m", 85, "stepLengthMm", 6500],
    ["Way", "km", 5, "distanceM", 6500],
    ["Contact", "s", 41, "stanceTimeMs", 6500],
  ])("%s: 6.5 %s for field %i is %s %d", (name, units, field, column, value) => {
    const { records: columns } = run(
      describeField(name, units, { message: 20, field }),
      ...records([], float32(6.5)),
    );
    expect(listOf(columns[column])).toEqual([value]);
  });
});
