import { describe, expect, it } from "vitest";
import { numberFromText } from "./number-text.ts";

const RANGE = { min: -90, max: 3600 };

describe("a number typed by a person", () => {
  it("takes a point, a comma and a minus of either kind", () => {
    expect(numberFromText(" 62,5 ", RANGE)).toBe(62.5);
    expect(numberFromText("0", RANGE)).toBe(0);
    expect(numberFromText("-10", RANGE)).toBe(-10);
    expect(numberFromText("−10", RANGE)).toBe(-10);
  });

  it("nothing typed is not known, never zero", () => {
    expect(numberFromText("  ", RANGE)).toBeNull();
  });

  it("refuses what is no number and what lies outside of the range", () => {
    for (const text of ["1:02", "12 s", "1e3", "--3", "3601", "-91"]) {
      expect(numberFromText(text, RANGE)).toBeUndefined();
    }
  });
});
