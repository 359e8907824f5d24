import { watchRun } from "../../../bench/import/files/watch-run.ts";
import {
  compressedData,
  data,
  definition,
  fileId,
  fitFile,
  float32,
  heartRate,
  heartRateDefinition,
  START_S,
  session,
  text,
  timerEvent,
  u8,
  u16,
  u32,
} from "../../../packages/core/src/decoding/fit/fit-bytes.test-support.ts";
import { encodeFit } from "../../../packages/core/src/encoding/index.ts";
import { shortRun, trailRun } from "./made-runs.ts";

const seconds = (count: number): readonly number[] =>
  Array.from({ length: count }, (_none, second) => second);
const heartRates = seconds(30).map((second) => heartRate(second, 120 + second));

/** Two sports, a pause, laps and a lap without end. */
const multisport = fitFile([
  fileId(),
  heartRateDefinition,
  ...heartRates,
  timerEvent(5, 4),
  timerEvent(9, 0),
  session({ start: 0, elapsedS: 12, distanceM: 40 }),
  session({ start: 12, elapsedS: 18, sport: 2, distanceM: 150 }),
  definition(4, 19, [
    { number: 253, type: "uint32" },
    { number: 2, type: "uint32" },
    { number: 7, type: "uint32" },
  ]),
  data(4, u32(START_S + 10), u32(START_S), u32(10_000)),
]);

/** High byte first, wide floats and 64-bit numbers where watches write small integers, arrays and texts. */
const wideTypes = fitFile([
  fileId(),
  definition(
    1,
    20,
    [
      { number: 253, type: "uint32" },
      { number: 5, type: "float64" },
      { number: 6, type: "float32" },
      { number: 2, type: "sint64" },
      { number: 3, type: "uint8", size: 3 },
      { number: 29, type: "string", size: 5 },
    ],
    { bigEndian: true },
  ),
  ...seconds(10).map((second) =>
    data(
      1,
      u32(START_S + second, true),
      [0x7f, 0xf0, 0, 0, 0, 0, 0, second],
      float32(second / 3),
      [0, 0, 0, 0, 0, 0, 9, second],
      [120, 121, second],
      text("run", 5),
    ),
  ),
]);

/** A field of the file's own, described after it is used, in units that have to be converted. */
const developerFields = fitFile([
  fileId(),
  definition(1, 20, [{ number: 253, type: "uint32" }], {
    developer: [{ number: 0, developerIndex: 0, size: 4 }],
  }),
  ...seconds(5).map((second) => data(1, u32(START_S + second), float32(second))),
  definition(2, 206, [
    { number: 0, type: "uint8" },
    { number: 1, type: "uint8" },
    { number: 2, type: "uint8" },
    { number: 3, type: "string", size: 10 },
    { number: 6, type: "uint8" },
    { number: 8, type: "string", size: 6 },
    { number: 14, type: "uint16" },
    { number: 15, type: "uint8" },
  ]),
  data(2, u8(0), u8(0), u8(0x88), text("distance", 10), u8(10), text("km", 6), u16(20), u8(5)),
  ...seconds(5).map((second) => data(1, u32(START_S + 5 + second), float32(5 + second))),
]);

/** Heart rates handed over afterwards, times between beats, and times in five bits. */
const straps = fitFile([
  fileId(),
  heartRateDefinition,
  ...heartRates,
  definition(2, 132, [
    { number: 253, type: "uint32" },
    { number: 9, type: "uint32" },
    { number: 6, type: "uint8" },
  ]),
  data(2, u32(START_S), u32(1024 * 50), u8(100)),
  definition(3, 132, [
    { number: 10, type: "byte", size: 12 },
    { number: 6, type: "uint8", size: 8 },
  ]),
  data(3, [0, 4, 0x40, 0, 8, 0x80, 0, 0xc, 0xc0, 0, 1, 0x10], [101, 102, 103, 104, 105, 106, 107, 108]),
  definition(4, 78, [{ number: 0, type: "uint16", size: 10 }]),
  ...seconds(20).map(() => data(4, u16(500), u16(510), u16(505), u16(0xffff), u16(0xffff))),
  definition(1, 20, [
    { number: 3, type: "uint8" },
    { number: 8, type: "byte", size: 3 },
  ]),
  ...seconds(20).map((second) => compressedData(1, (second * 2) & 31, u8(130), [100, 0x10 + second, second])),
]);

const settings = fitFile([fileId(2), definition(1, 3, [{ number: 4, type: "uint16" }]), data(1, u16(700))]);

/** FIT files, each with something that the others lack. */
export const fitFiles = (): readonly Uint8Array[] => [
  encodeFit(shortRun("fit")),
  encodeFit(trailRun("fit")),
  watchRun(300),
  multisport,
  wideTypes,
  developerFields,
  straps,
  Uint8Array.from([...straps, ...multisport]),
  settings,
];
