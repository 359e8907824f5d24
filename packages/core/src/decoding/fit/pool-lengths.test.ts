import { expect, it } from "vitest";
import { recordingOf } from "../decoded.test-support.ts";
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
  u8,
  u16,
  u32,
} from "./fit-bytes.test-support.ts";

const lengthDefinition = definition(4, 101, [
  { number: 2, type: "uint32" },
  { number: 4, type: "uint32" },
  { number: 5, type: "uint16" },
  { number: 12, type: "enum" },
]);
const length = (second: number, timerMs: number, strokes: number, type: number) =>
  data(4, u32(START_S + second), u32(timerMs), u16(strokes), u8(type));

it("the lengths of a pool swim are kept in their order, a rest as a rest, a missing number as missing", () => {
  const SWIMMING = 5;
  const swim = recordingOf(
    decodeFit(
      fitFile([
        fileId(),
        heartRateDefinition,
        heartRate(0, 120),
        heartRate(60, 130),
        lengthDefinition,
        length(0, 25_500, 14, 1),
        length(26, 10_000, 0xffff, 0),
        length(36, 24_000, 13, 0xff),
        session({ start: 0, elapsedS: 60, sport: SWIMMING }),
      ]),
    ),
  );
  expect(swim.lengths).toEqual([
    { startedAt: START_MS, timerS: 25.5, strokeCount: 14, isActive: true },
    { startedAt: START_MS + 26_000, timerS: 10, strokeCount: null, isActive: false },
    { startedAt: START_MS + 36_000, timerS: 24, strokeCount: 13, isActive: null },
  ]);
});

it("a run has none", () => {
  const run = recordingOf(
    decodeFit(
      fitFile([fileId(), heartRateDefinition, heartRate(0, 120), session({ start: 0, elapsedS: 60 })]),
    ),
  );
  expect("lengths" in run).toBe(false);
});
