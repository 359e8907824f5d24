import { describe, expect, it } from "vitest";
import {
  describeInstrument,
  expectFoldersToMatch,
} from "../questionnaires/instrument-contract.test-support.ts";
import {
  extensorChange,
  noiseOfOneTestS,
  SELF_TESTS,
  STANDARD_ERROR_S,
  selfTestOf,
  smallestRealChangeS,
} from "./index.ts";

const room = new URL("./", import.meta.url);

it("has one folder for each test and one test for each folder", () => {
  expectFoldersToMatch(room, SELF_TESTS);
});
for (const instrument of SELF_TESTS) describeInstrument(room, instrument);

it("takes the noise of back extension from the standard errors: 1.96 * 1.41421 * 11.6 and * 17.5", () => {
  expect(smallestRealChangeS(STANDARD_ERROR_S.lowest)).toBeCloseTo(32.154, 3);
  expect(smallestRealChangeS(STANDARD_ERROR_S.highest)).toBeCloseTo(48.508, 3);
});

it("takes the noise of one test from the standard errors: 1.96 * 11.6 and 1.96 * 17.5", () => {
  expect(noiseOfOneTestS(STANDARD_ERROR_S.lowest)).toBeCloseTo(22.736, 3);
  expect(noiseOfOneTestS(STANDARD_ERROR_S.highest)).toBeCloseTo(34.3, 3);
});

describe("a kept sitting", () => {
  const kept = { instrumentId: "trunk-endurance", day: "2026-05-04", answers: { extensorS: 60 } };

  it("is a self-test, and what was not measured is null", () => {
    expect(selfTestOf(kept)).toEqual({
      test: "trunk-endurance",
      day: "2026-05-04",
      answers: { extensorS: 60, flexorS: null, rightSideBridgeS: null, leftSideBridgeS: null },
    });
  });

  it.each([
    ["of a questionnaire", { ...kept, instrumentId: "rmdq", answers: { ticked: [] } }],
    ["in a shape that another version kept", { ...kept, answers: { extensor: "a minute" } }],
    ["in which nothing was measured", { ...kept, answers: {} }],
    ["of no day", { ...kept, day: "yesterday" }],
  ])("%s is none", (_name, sitting) => {
    expect(selfTestOf(sitting)).toBeNull();
  });
});

it.each([
  [0, "noise"],
  [32, "noise"],
  [33, "may-be-noise"],
  [48, "may-be-noise"],
  [49, "beyond-noise"],
  [-32, "noise"],
  [-49, "beyond-noise"],
] as const)("a change of %d s of back extension: %s", (changeS, expected) => {
  expect(extensorChange(changeS)).toBe(expected);
});
