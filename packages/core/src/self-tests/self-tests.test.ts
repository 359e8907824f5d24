import { describe, expect, it } from "vitest";
import {
  describeInstrument,
  expectFoldersToMatch,
} from "../questionnaires/instrument-contract.test-support.ts";
import {
  extensorChange,
  noiseOfOneTestS,
  SELF_TESTS,
  SMALLEST_REAL_CHANGE_S,
  STANDARD_ERROR_S,
  selfTestOf,
  smallestRealChangeS,
  trunkEndurance,
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

it("says and uses these limits to a tenth of a second upwards: 32.154 as 32.2, 48.508 as 48.6", () => {
  expect(SMALLEST_REAL_CHANGE_S).toEqual({ lowest: 32.2, highest: 48.6 });
  const report = trunkEndurance.report({ extensorS: 100, baseline: { extensorS: 60 } });
  expect(report.ok && report.value.statements[0]?.text).toBe(
    "Back extension changed by 40 s: it may be chance, the limit lies between 32.2 and 48.6 s.",
  );
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
  [32.1, "noise"],
  [32.2, "may-be-noise"],
  [48, "may-be-noise"],
  [48.5, "may-be-noise"],
  [48.6, "beyond-noise"],
  [-32, "noise"],
  [-49, "beyond-noise"],
] as const)("a change of %d s of back extension: %s", (changeS, expected) => {
  expect(extensorChange(changeS)).toBe(expected);
});
