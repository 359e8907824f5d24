import { expect, it } from "vitest";
import {
  describeInstrument,
  expectFoldersToMatch,
} from "../questionnaires/instrument-contract.test-support.ts";
import { extensorChange, SELF_TESTS, STANDARD_ERROR_S, smallestRealChangeS } from "./index.ts";

const room = new URL("./", import.meta.url);

it("has one folder for each test and one test for each folder", () => {
  expectFoldersToMatch(room, SELF_TESTS);
});
for (const instrument of SELF_TESTS) describeInstrument(room, instrument);

it("takes the noise of back extension from the standard errors: 1.96 * 1.41421 * 11.6 and * 17.5", () => {
  expect(smallestRealChangeS(STANDARD_ERROR_S.lowest)).toBeCloseTo(32.154, 3);
  expect(smallestRealChangeS(STANDARD_ERROR_S.highest)).toBeCloseTo(48.508, 3);
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
