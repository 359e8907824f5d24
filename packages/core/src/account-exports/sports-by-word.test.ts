import { describe, expect, it } from "vitest";
import { type SeenSport, sportsByWord } from "./sports-by-word.ts";

const seen = (...pairs: readonly (readonly [string, SeenSport["sport"]])[]): readonly SeenSport[] =>
  pairs.map(([word, sport]) => ({ word, sport }));

describe("the sports that words of a table mean", () => {
  it("are learnt from two recordings that agree", () => {
    const learnt = sportsByWord(seen(["Zorb", "running"], ["Velo", "cycling"], ["Zorb", "running"]));
    expect([...learnt]).toEqual([["Zorb", "running"]]);
  });

  it("are not known where recordings of the same word differ", () => {
    expect(sportsByWord(seen(["Zorb", "running"], ["Zorb", "running"], ["Zorb", "walking"])).size).toBe(0);
  });
});
