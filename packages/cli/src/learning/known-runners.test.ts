import { describe, expect, it } from "vitest";
import { knownRunners } from "./known-runners.ts";

const isKnown = (known: readonly string[], asked: readonly string[]): boolean => {
  const runners = knownRunners();
  runners.add(["x", "y", "z"]);
  runners.add(known);
  return runners.has(asked);
};

describe("a runner who is there already", () => {
  it("is known by half of the marks of the one that has fewer, and not by less", () => {
    expect(isKnown(["a", "b", "c", "d"], ["a", "b", "e", "f"])).toBe(true);
    expect(isKnown(["a", "b", "c", "d"], ["a", "e", "f", "g"])).toBe(false);
  });

  it("is known by an older file and by a newer one", () => {
    expect(isKnown(["a", "b", "c", "d", "e", "f"], ["a", "b"])).toBe(true);
    expect(isKnown(["a", "b"], ["a", "b", "c", "d", "e", "f"])).toBe(true);
  });

  it("is not put together from several others", () => {
    const runners = knownRunners();
    runners.add(["a", "1", "2", "3"]);
    runners.add(["b", "4", "5", "6"]);
    expect(runners.has(["a", "b", "7", "8"])).toBe(false);
  });

  it("is not known by nothing", () => {
    expect(isKnown([], [])).toBe(false);
    expect(isKnown(["a"], [])).toBe(false);
  });
});
