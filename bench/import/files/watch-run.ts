import { FIT_FIELD, FIT_FILE_TYPE, FIT_MESSAGE } from "../../../packages/core/src/recording/index.ts";
import { type FitColumn, fitFile } from "./fit-file.ts";

/** 2026-05-04 05:30 UTC in seconds of the FIT clock, which begins on 31 December 1989. */
const START_S = Date.UTC(2026, 4, 4, 5, 30) / 1000 - Date.UTC(1989, 11, 31) / 1000;
const SEMICIRCLES_PER_DEGREE = 2 ** 31 / 180;
const GARMIN = 1;
const RUNNING = 1;
const LAP_S = 330;
const BATTERY_MESSAGE = 104;
const BATTERY_EVERY_S = 60;
const FLOAT32 = 0x88;
const METRES_PER_SECOND = 3;

const wave = (second: number, period: number, height: number): number => height * Math.sin(second / period);

/**
 * A record as a running watch with a chest strap that measures running dynamics writes it each second: what Backstride
 * reads, and between it fields that only the watch's maker knows.
 */
const RECORD: readonly FitColumn[] = [
  { number: 253, type: "uint32", at: (second) => START_S + second },
  { number: 0, type: "sint32", at: (second) => (48 + 2e-5 * (second % 10_000)) * SEMICIRCLES_PER_DEGREE },
  { number: 1, type: "sint32", at: (second) => (11 + wave(second, 60, 1e-5)) * SEMICIRCLES_PER_DEGREE },
  { number: 5, type: "uint32", at: (second) => 100 * METRES_PER_SECOND * second },
  { number: 29, type: "uint32", at: (second) => 250 * second },
  { number: 73, type: "uint32", at: (second) => 3_000 + wave(second, 40, 200) },
  { number: 78, type: "uint32", at: (second) => (500 + 500 + wave(second, 300, 20)) * 5 },
  { number: 144, type: "uint32", at: (second) => 2_900 + (second % 11) },
  { number: 7, type: "uint16", at: (second) => 250 + wave(second, 30, 20) },
  { number: 39, type: "uint16", at: (second) => 850 + (second % 50) },
  { number: 40, type: "uint16", at: (second) => 3_400 + (second % 30) },
  { number: 41, type: "uint16", at: (second) => 2_400 + (second % 70) },
  { number: 83, type: "uint16", at: (second) => 760 + (second % 40) },
  { number: 84, type: "uint16", at: (second) => 5_000 + wave(second, 25, 60) },
  { number: 85, type: "uint16", at: (second) => 10_500 + wave(second, 35, 300) },
  { number: 107, type: "uint16", at: () => 1 },
  { number: 138, type: "uint16", at: (second) => 90 + (second % 9) },
  { number: 140, type: "uint16", at: (second) => 3_000 + wave(second, 45, 150) },
  { number: 3, type: "uint8", at: (second) => 150 + wave(second, 200, 10) },
  { number: 4, type: "uint8", at: (second) => 85 + wave(second, 30, 2) },
  { number: 13, type: "sint8", at: () => 18 },
  { number: 42, type: "enum", at: () => RUNNING },
  { number: 53, type: "uint8", at: (second) => (second % 2) * 64 },
  { number: 134, type: "uint8", at: () => 100 },
  { number: 135, type: "uint8", at: (second) => 60 + (second % 5) },
  { number: 136, type: "uint8", at: (second) => 150 + wave(second, 200, 10) },
  { number: 143, type: "uint8", at: (second) => 100 - second / 1_000 },
];

/** Leg stiffness of a foot pod: kN/m as a 32-bit float in a field that the file itself describes. */
const FOOT_POD: FitColumn = { number: 8, type: "float32", at: (second) => 9.5 + wave(second, 50, 0.4) };

/** A FIT file of a run with one record a second, as a watch writes it. */
export function watchRun(records: number): Uint8Array<ArrayBuffer> {
  const file = fitFile();
  writeHead(file);
  let lapStart = 0;
  for (let second = 0; second < records; second += 1) {
    if (second > 0 && second % LAP_S === 0) {
      writeLap(file, lapStart, second);
      lapStart = second;
    }
    if (second % BATTERY_EVERY_S === 0) {
      file.write(
        BATTERY_MESSAGE,
        [
          { number: 253, type: "uint32", at: (now) => START_S + now },
          { number: 0, type: "uint16", at: () => 3_900 },
          { number: 2, type: "uint8", at: () => 80 },
        ],
        second,
      );
    }
    file.write(FIT_MESSAGE.record, RECORD, second, [FOOT_POD]);
  }
  writeLap(file, lapStart, records);
  writeEnd(file, records);
  return file.finish();
}

type FitFile = ReturnType<typeof fitFile>;
type NumberType = Exclude<FitColumn["type"], "string">;
const fixed = (number: number, type: NumberType, stored: number): FitColumn => ({
  number,
  type,
  at: () => stored,
});

function writeHead(file: FitFile): void {
  const { fileId, fieldDescription, event, deviceInfo } = FIT_FIELD;
  file.write(FIT_MESSAGE.fileId, [
    fixed(fileId.type, "enum", FIT_FILE_TYPE.activity),
    fixed(fileId.manufacturer, "uint16", GARMIN),
    fixed(fileId.timeCreated, "uint32", START_S),
  ]);
  file.write(FIT_MESSAGE.developerDataId, [fixed(3, "uint8", 0), fixed(4, "uint32", 158)]);
  file.write(FIT_MESSAGE.fieldDescription, [
    fixed(fieldDescription.developerIndex, "uint8", 0),
    fixed(fieldDescription.fieldNumber, "uint8", FOOT_POD.number),
    fixed(fieldDescription.baseType, "uint8", FLOAT32),
    { number: fieldDescription.name, type: "string", text: "Leg Spring Stiffness" },
    { number: fieldDescription.units, type: "string", text: "kN/m" },
  ]);
  file.write(FIT_MESSAGE.deviceInfo, [
    fixed(253, "uint32", START_S),
    fixed(deviceInfo.deviceIndex, "uint8", 0),
    fixed(deviceInfo.manufacturer, "uint16", GARMIN),
  ]);
  file.write(FIT_MESSAGE.event, [
    fixed(253, "uint32", START_S),
    fixed(event.event, "enum", 0),
    fixed(event.eventType, "enum", 0),
  ]);
}

function writeLap(file: FitFile, from: number, until: number): void {
  const { lap } = FIT_FIELD;
  file.write(FIT_MESSAGE.lap, [
    fixed(253, "uint32", START_S + until),
    fixed(lap.startTime, "uint32", START_S + from),
    fixed(lap.elapsedTime, "uint32", 1000 * (until - from)),
    fixed(lap.timerTime, "uint32", 1000 * (until - from)),
    fixed(lap.distance, "uint32", 100 * METRES_PER_SECOND * (until - from)),
    fixed(lap.avgHeartRate, "uint8", 150),
    fixed(lap.sport, "enum", RUNNING),
  ]);
}

function writeEnd(file: FitFile, records: number): void {
  const { session, activity, event } = FIT_FIELD;
  const end = START_S + records;
  file.write(FIT_MESSAGE.event, [
    fixed(253, "uint32", end),
    fixed(event.event, "enum", 0),
    fixed(event.eventType, "enum", 4),
  ]);
  file.write(FIT_MESSAGE.session, [
    fixed(253, "uint32", end),
    fixed(session.startTime, "uint32", START_S),
    fixed(session.sport, "enum", RUNNING),
    fixed(session.elapsedTime, "uint32", 1000 * records),
    fixed(session.timerTime, "uint32", 1000 * records),
    fixed(session.distance, "uint32", 100 * METRES_PER_SECOND * records),
    fixed(session.avgHeartRate, "uint8", 150),
  ]);
  file.write(FIT_MESSAGE.activity, [
    fixed(253, "uint32", end),
    fixed(activity.timerTime, "uint32", 1000 * records),
    fixed(activity.sessionCount, "uint16", 1),
    fixed(activity.localTimestamp, "uint32", end + 7_200),
  ]);
}
