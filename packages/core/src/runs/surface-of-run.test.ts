import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SURFACE_CLASSES } from "../terrain/index.ts";
import { GROUNDS, surfaceOfRun } from "./index.ts";
import { makeRun } from "./run.test-support.ts";

const MAP = {
  metres: { "paved-hard": 6000, compact: 2000, unknown: 2000 },
  changes: 4,
  longestUniformM: 3500,
  confidence: 0.8,
  correctedM: 0,
};

const surface = (about: Parameters<typeof makeRun>[2], usual: Parameters<typeof surfaceOfRun>[1] = null) =>
  surfaceOfRun(makeRun("r", null, about), usual);

describe("what a run went over", () => {
  it("is the runner's own word for the whole, against map, account and watch", () => {
    const about = {
      ground: "track",
      surface: MAP,
      dirtDistanceM: 900,
      subSport: "trail",
      distanceM: 10_000,
    } as const;
    expect(surface(about, "road")).toEqual({
      shares: { track: 1 },
      from: "runner",
      confidence: 1,
      changesPerKm: 0,
      longestUniformM: 10_000,
    });
  });

  it("is what the map knows, in shares of the whole way and changes per known kilometre", () => {
    expect(surface({ surface: MAP, dirtDistanceM: 900, subSport: "trail", distanceM: 10_000 })).toEqual({
      shares: { "paved-hard": 0.6, compact: 0.2, unknown: 0.2 },
      from: "map",
      confidence: 0.8,
      changesPerKm: 0.5,
      longestUniformM: 3500,
    });
  });

  it("counts what the matched way does not reach as unknown, and asks the next one below half", () => {
    expect(surface({ surface: MAP, distanceM: 16_000 }).shares).toEqual({
      "paved-hard": 0.375,
      compact: 0.125,
      unknown: 0.5,
    });
    expect(surface({ surface: MAP, distanceM: 16_001, subSport: "street" }).from).toBe("watch");
  });

  it("leaves the word to the map where the runner says mixed, which tells no class", () => {
    expect(surface({ ground: "mixed", surface: MAP }).from).toBe("map");
    expect(surface({ ground: "mixed" }, "road")).toMatchObject({
      from: "runner",
      shares: { unknown: 1 },
      confidence: 0,
    });
  });

  it("is a belt where the watch says so, whatever a map says", () => {
    expect(surface({ subSport: "treadmill", surface: MAP })).toMatchObject({
      from: "watch",
      shares: { treadmill: 1 },
    });
  });

  it("is the account's metres off the pavement, a zero of which tells nothing", () => {
    expect(surface({ dirtDistanceM: 2500, distanceM: 10_000 })).toEqual({
      shares: { compact: 0.25, "paved-hard": 0.75 },
      from: "account",
      confidence: 0.5,
      changesPerKm: null,
      longestUniformM: null,
    });
    expect(surface({ dirtDistanceM: 12_000, distanceM: 10_000 }).shares).toEqual({ compact: 1 });
    expect(surface({ dirtDistanceM: 0, distanceM: 10_000 }).from).toBe("nothing");
    expect(surface({ dirtDistanceM: 2500, distanceM: null, subSport: "trail" }).from).toBe("watch");
  });

  it("is the usual ground at last, and says so; without it unknown", () => {
    expect(surface({}, "road")).toMatchObject({
      from: "usual-ground",
      shares: { "paved-hard": 1 },
      changesPerKm: null,
    });
    expect(surface({})).toEqual({
      shares: { unknown: 1 },
      from: "nothing",
      confidence: 0,
      changesPerKm: null,
      longestUniformM: null,
    });
  });

  it("has shares that are one together, whoever tells", () => {
    const metres = fc.dictionary(
      fc.constantFrom(...SURFACE_CLASSES),
      fc.double({ min: 0, max: 1e5, noNaN: true }),
    );
    const amount = fc.option(fc.double({ min: 0, max: 1e5, noNaN: true }));
    const grounds = fc.option(fc.constantFrom(...GROUNDS));
    fc.assert(
      fc.property(
        metres,
        amount,
        amount,
        grounds,
        grounds,
        (known, dirtDistanceM, distanceM, ground, usual) => {
          const found = surface(
            { surface: { ...MAP, metres: known }, dirtDistanceM, distanceM, ground },
            usual,
          );
          const sum = Object.values(found.shares).reduce((all, share) => all + share, 0);
          expect(sum).toBeCloseTo(1, 9);
          expect(found.confidence).toBeGreaterThanOrEqual(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
