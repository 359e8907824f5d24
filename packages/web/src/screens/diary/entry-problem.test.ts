import { describe, expect, it } from "vitest";
import { isWholeNumberWithin } from "../check/number-within.ts";
import { entryProblem } from "./entry-problem.ts";

describe("an entry of the diary", () => {
  it("needs a step of the scale, and a place unless nothing hurts", () => {
    expect(entryProblem(null, ["neck"])).toBe("diary.problem.pain");
    expect(entryProblem(3, [])).toBe("diary.problem.region");
    expect(entryProblem(3, ["neck"])).toBeNull();
    expect(entryProblem(0, [])).toBeNull();
  });
});

describe("a number of the safety check", () => {
  it("is whole and within its bounds, both allowed", () => {
    expect(isWholeNumberWithin("1", 1, 120)).toBe(true);
    expect(isWholeNumberWithin("120", 1, 120)).toBe(true);
    for (const text of ["0", "121", "", "3.5", "-2", "old"]) {
      expect(isWholeNumberWithin(text, 1, 120)).toBe(false);
    }
  });
});
