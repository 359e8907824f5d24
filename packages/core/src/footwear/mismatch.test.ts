import { describe, expect, it } from "vitest";
import type { MatchedSurface } from "../terrain/index.ts";
import { mismatchOf, SHOE_DISCIPLINES } from "./index.ts";
import { makeShoe, runInIt } from "./shoe.test-support.ts";

const way = (metres: MatchedSurface["metres"], confidence = 0.9): MatchedSurface => ({
  metres,
  changes: 0,
  longestUniformM: 0,
  confidence,
  correctedM: 0,
});
const road = makeShoe({ discipline: "road" });
const trail = makeShoe({ discipline: "trail" });

describe("a shoe on the word for the whole run", () => {
  it("a road shoe on a trail is a poor fit, on the street none; without a word there is no answer", () => {
    expect(mismatchOf(runInIt(1, { subSport: "trail" }), road)).toBe(true);
    expect(mismatchOf(runInIt(1, { subSport: "street" }), road)).toBe(false);
    expect(mismatchOf(runInIt(1), road)).toBeNull();
    expect(mismatchOf(runInIt(1, { subSport: "trail" }), null)).toBeNull();
  });

  it("the runner's word wins over the map, whatever the map says", () => {
    const surface = way({ "paved-hard": 10_000 });
    expect(mismatchOf(runInIt(1, { ground: "trail", surface }), trail)).toBe(false);
    expect(mismatchOf(runInIt(1, { ground: "trail", surface }), road)).toBe(true);
  });

  it("an all-round shoe fits everywhere", () => {
    const daily = makeShoe({ discipline: "daily" });
    for (const ground of ["road", "trail", "track", "treadmill", "cross-country", "mixed"] as const) {
      expect(mismatchOf(runInIt(1, { ground }), daily)).toBe(false);
    }
  });
});

describe("a shoe on the way as the map knows it", () => {
  it("is the wrong one from half of the known way on", () => {
    const halfPaved = (paved: number) =>
      mismatchOf(runInIt(1, { surface: way({ "paved-hard": paved, soft: 4_000, unknown: 1_000 }) }), trail);
    expect([halfPaved(4_000), halfPaved(3_999)]).toEqual([true, false]);
  });

  it("is the wrong one by several classes together: spikes on road and path", () => {
    const spikes = makeShoe({ discipline: "track-spikes" });
    const surface = way({ "paved-hard": 300, compact: 300, track: 400 });
    expect(mismatchOf(runInIt(1, { surface }), spikes)).toBe(true);
    expect(mismatchOf(runInIt(1, { surface: way({ compact: 400, track: 600 }) }), spikes)).toBe(false);
  });

  it("a compact path accuses neither a road nor a trail shoe", () => {
    const run = runInIt(1, { surface: way({ compact: 10_000 }) });
    expect([mismatchOf(run, road), mismatchOf(run, trail)]).toEqual([false, false]);
  });

  it("says nothing where it is hardly believed, not even beside a word of the watch", () => {
    const believed = (confidence: number) =>
      mismatchOf(runInIt(1, { subSport: "trail", surface: way({ soft: 9_000 }, confidence) }), road);
    expect([believed(0.5), believed(0.49)]).toEqual([true, null]);
  });

  it("counts the account's metres off the pavement", () => {
    const dirt = (dirtDistanceM: number) =>
      mismatchOf(runInIt(1, { dirtDistanceM, distanceM: 10_000 }), trail);
    expect([dirt(5_000), dirt(5_001)]).toEqual([true, false]);
  });

  it("of which nobody knows anything accuses no kind of shoe", () => {
    for (const discipline of SHOE_DISCIPLINES) {
      expect(
        mismatchOf(runInIt(1, { surface: way({ unknown: 9_000 }) }), makeShoe({ discipline })),
      ).toBeNull();
    }
  });
});
