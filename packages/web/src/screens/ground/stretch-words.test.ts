import { describe, expect, it } from "vitest";
import { spanInWords, sureInWords } from "./stretch-words.ts";

const sure = (confidence: number) => sureInWords({ surface: "compact", confidence, mapSurface: null });

describe("how sure the ground of a stretch is", () => {
  it("is sure from 0.9 on, likely from 0.7 on, and a guess below", () => {
    expect([1, 0.9, 0.899].map(sure)).toEqual(["sure", "sure", "likely"]);
    expect([0.7, 0.699, 0].map(sure)).toEqual(["likely", "a guess", "a guess"]);
  });

  it("is not known where the ground is not, and the runner's word where they gave one, however sure the map was", () => {
    expect(sureInWords({ surface: "unknown", confidence: 1, mapSurface: null })).toBe("not known");
    expect(sureInWords({ surface: "soft", confidence: 0.1, mapSurface: "compact" })).toBe("you said so");
  });
});

describe("the span of a stretch", () => {
  it("is in kilometres from the start", () => {
    expect(spanInWords({ fromM: 0, toM: 1250 })).toContain("0.00");
    expect(spanInWords({ fromM: 0, toM: 1250 })).toContain("1.25 km");
  });
});
