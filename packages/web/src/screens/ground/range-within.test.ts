import { describe, expect, it } from "vitest";
import { rangeWithin } from "./range-within.ts";

const stretch = { fromM: 1234.6, toM: 2000.4 };

describe("a part of a stretch", () => {
  it("is all of it while nothing is changed, to the decimetre", () => {
    expect(rangeWithin({ from: "1.235", to: "2.000" }, stretch)).toEqual(stretch);
  });
  it("is what was typed, with a point or a comma", () => {
    expect(rangeWithin({ from: "1.5", to: "1,75" }, stretch)).toEqual({ fromM: 1500, toM: 1750 });
  });
  it.each([
    ["1.2", "1.5"],
    ["1.5", "2.1"],
    ["1.5", "1.5"],
    ["1.6", "1.5"],
    ["", "1.5"],
    ["half", "1.5"],
  ])("is none from %j to %j", (from, to) => {
    expect(rangeWithin({ from, to }, stretch)).toBeNull();
  });
});
